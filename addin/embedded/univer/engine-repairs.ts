// engineRepairs: which of the engine's known faults were found, and therefore repaired. Univer's code is loaded once, so this is settled once.
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';
import { indexScansAllValues, repairIndexCache, type IndexCache } from './index-cache-fault';
import { lexerForgetsBrackets, repairLexer } from './lexer-fault';

/** Which faults were there, and which still are. */
export interface EngineRepairs {
  /** Found before the repairs. */
  readonly found: { readonly lexer: boolean; readonly indexCache: boolean };
  /** Found still, after them. */
  readonly left: { readonly lexer: boolean; readonly indexCache: boolean };
}

const cache = CELL_INVERTED_INDEX_CACHE as IndexCache;

function look() {
  return { lexer: lexerForgetsBrackets(), indexCache: indexScansAllValues(cache) };
}

/** Repairs what is found at fault; where nothing is, Univer's code stays as it is. */
export function repairEngine(): EngineRepairs {
  const found = look();
  repairLexer();
  repairIndexCache(cache);
  return { found, left: look() };
}
