import stringWidth from 'fast-string-width';

/** Rows of a table with their cells one below the other, two blanks apart; colours take no room. */
export function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => stringWidth(cells[column] ?? ''))));
  return rows.map((cells) => cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell))).join('  ').trimEnd()).join('\n');
}
