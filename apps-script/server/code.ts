// What the bundle hands to the top-level functions behind it (see stubs/). Google evaluates all of this on every single call: nothing runs here
// before it is asked for.
export { callFunction } from './call-function';
export {
  kamApply,
  kamRead,
  kamReadPart,
  kamReveal,
  kamScratch,
  kamSelection,
  kamShowPrint,
  kamStart,
} from './endpoints';
export { onInstall, onOpen, showFunctions, showHelp, showPlan, showPortfolio, showSelfTest } from './menu';
