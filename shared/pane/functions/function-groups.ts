// Function groups: the functions by what they are for, in the order of METHOD's chapters.
import type { PaneTextKey } from '../text/pane-text';

export interface FunctionGroup {
  readonly title: Extract<PaneTextKey, `functions.group.${string}`>;
  readonly ids: readonly string[];
}

export const functionGroups: readonly FunctionGroup[] = [
  {
    title: 'functions.group.classes',
    ids: [
      'KAM_QUALIFY',
      'KAM_CLASSIFY',
      'KAM_EXPLAIN',
      'KAM_MOVES',
      'KAM_SHARE',
      'KAM_ABC',
      'KAM_CONCENTRATION',
    ],
  },
  {
    title: 'functions.group.potential',
    ids: ['KAM_SCORE', 'KAM_WEIGHTED', 'KAM_MATRIX', 'KAM_WALLET', 'KAM_WALLET_RANK', 'KAM_POTENTIAL'],
  },
  {
    title: 'functions.group.time',
    ids: ['KAM_TIME_PLAN', 'KAM_TIME_GAP', 'KAM_REP_TYPE', 'KAM_REP_FIT'],
  },
  { title: 'functions.group.relations', ids: ['ZIPPER_SCORE', 'ZIPPER_RISK'] },
  {
    title: 'functions.group.rivals',
    ids: ['SWOT_SCORE', 'PILLAR_SCORE', 'PILLAR_VERDICT', 'PILLAR_TARGETS', 'PERCEPTION_GAP'],
  },
  { title: 'functions.group.plan', ids: ['PLAN_STATUS'] },
];
