type Row = Record<string, string | undefined>;

/**
 * Makes rows from cells, all of one shape: a copy of one template that holds every name, filled where a cell is not
 * blank. Rows whose members differ, or are deleted, make every later reader slow.
 */
export function rowBuilder(names: readonly (string | undefined)[]): (cells: readonly string[]) => Row {
  const columns = names.flatMap((name, column) => (name === undefined ? [] : [{ name, column }]));
  const template = templateOf(columns.map(({ name }) => name));
  return (cells) => {
    const row = { ...template };
    for (const { name, column } of columns) {
      const cell = cells[column];
      if (cell) row[name] = cell;
    }
    return row;
  };
}

/** JSON.parse makes every name a member, `__proto__` too, and one shape even of a hundred names. */
function templateOf(names: readonly string[]): Row {
  const template: Row = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`);
  for (const name of names) template[name] = undefined;
  return template;
}
