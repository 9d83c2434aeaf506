// The functions bundle: tells Excel which code belongs to which function. It has to do so before anything else happens on the page, for a cell
// that asks earlier shows #NAME? and stays so.
import { catalogue } from '../../../shared/functions/registry';
import { excelFunction } from './excel-function';

// Where office.js could not be loaded there is nobody to tell; the pane's watchdog says so.
if (typeof CustomFunctions !== 'undefined') {
  for (const definition of catalogue) CustomFunctions.associate(definition.id, excelFunction(definition));
}
