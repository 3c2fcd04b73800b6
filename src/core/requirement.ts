/** How binding a requirement is: the text says so; an example shows it or two texts disagree; worth knowing. */
export type Level = 'must' | 'should' | 'may';

/**
 * What can check a requirement: a JSON Schema keyword, a rule over rows, a conformance case, a case that needs
 * an observer, or nothing but a reader (`guide`).
 */
export type CheckKind = 'schema' | 'rule' | 'case' | 'observed-case' | 'guide';

/** One checkable statement of a vendor's document. */
export interface Requirement {
  /** The full id, `<api>/<slug>`: stable, never reused. */
  readonly id: string;
  readonly level: Level;
  /** What holds, in our own words. */
  readonly statement: string;
  /** The document and the section that say so. */
  readonly source: string;
  readonly checkedBy: readonly CheckKind[];
  /** Why nothing checks it, where nothing does. */
  readonly reason?: string;
}

export type RequirementTable<Slug extends string> = Readonly<Record<Slug, Omit<Requirement, 'id'>>>;

/** Types the table of an API's requirements; the keys are the slugs. */
export function defineRequirements<Slug extends string>(
  table: RequirementTable<Slug>,
): RequirementTable<Slug> {
  return table;
}

/** The requirements of a table in its order, with their full ids. */
export function listRequirements(api: string, table: RequirementTable<string>): readonly Requirement[] {
  return Object.entries(table).map(([slug, row]) => ({ id: `${api}/${slug}`, ...row }));
}
