// Repair of Univer's formula lexer (fault met in 0.25.1), applied only where the fault is found.
import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';

interface Lexer {
  _squareBracketState?: number;
  _resetTemp?: () => void;
}

/** Whether the fault is there. A half-typed `Table[` leaves the bracket open, and every later formula becomes #NAME?. */
export function lexerForgetsBrackets(): boolean {
  const lexer = new LexerTreeBuilder() as unknown as Lexer;
  if (lexer._squareBracketState === undefined || !lexer._resetTemp) return false;
  lexer._squareBracketState = 1;
  lexer._resetTemp();
  return lexer._squareBracketState !== 0;
}

/** Makes every lexer of the page close its bracket when it starts afresh. */
export function repairLexer(): void {
  if (!lexerForgetsBrackets()) return;
  const prototype = LexerTreeBuilder.prototype as unknown as Required<Lexer>;
  const resetTemp = prototype._resetTemp;
  prototype._resetTemp = function (this: Lexer) {
    resetTemp.call(this);
    this._squareBracketState = 0;
  };
}
