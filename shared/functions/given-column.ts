// GivenColumn: a column-like argument before its cells are read.
import type {
  LabelsParameter,
  MatrixParameter,
  NumbersParameter,
  TextsParameter,
  YesNosParameter,
} from './argument-kinds';

/** The kinds of parameters that take one column. */
export type ColumnParameter = NumbersParameter | YesNosParameter | LabelsParameter | TextsParameter;

/** The raw cell of a row and a column of the range, both from 0. */
export type CellReader = (row: number, column: number) => unknown;

/** A column-like argument as the host passed it, header and blank rows included. */
export interface GivenColumn {
  readonly param: ColumnParameter | MatrixParameter;
  readonly height: number;
  readonly width: number;
  readonly cell: CellReader;
}
