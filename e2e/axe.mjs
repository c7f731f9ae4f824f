// axe on what stands on the screen, for WCAG 2.2 AA.
import { readFileSync } from 'node:fs';

const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
// `target-size` (2.2) is off unless its tag is named.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the screen, in one line each. */
export async function findings(page) {
  if (!(await page.driver.evaluate('return "axe" in window'))) await page.driver.evaluate(axe);
  return page.driver.run(async (wanted) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values: wanted } });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} · ${node.target.join(' ')} · ${node.any[0]?.message ?? ''}`),
    );
  }, tags);
}
