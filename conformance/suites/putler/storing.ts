import type { Row } from '../../../src/apis/putler/row.js';
import type { Client, FormatId } from './client.js';
import { expectAccepted, readsXml } from './expectations.js';

/** Stores in a format; false, with a remark, where the endpoint does not read the default shape of XML. */
export async function storeIn(client: Client, rows: readonly Row[], as: FormatId): Promise<boolean> {
  const response = await client.store(rows, { as });
  if (as === 'xml' && response.status === 400 && !(await readsXml(client))) {
    client.remark(
      'XML was left out: the endpoint does not take the default shape (--xml-shape ROOT/ROW names another)',
    );
    return false;
  }
  expectAccepted(response, `a correct batch as ${as}`);
  return true;
}

/** What to wait for where any entry will do. */
export const isThere = (entries: readonly unknown[]) => entries.length > 0;
