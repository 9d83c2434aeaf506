// Number texts: reading numbers that a sheet stores as text, in the Polish and English conventions (METHOD rule 3).

export type DecimalSign = '.' | ',';
