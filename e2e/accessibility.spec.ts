import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './journey.ts';

const ADDRESSES = [
	['the first view', '/'],
	['the whole graph', '/?room=explore'],
	['the form', '/?room=paths'],
	['the table', '/?form=table&room=findings'],
	['the outline', '/?form=outline&sel=entity:turkiye']
] as const;
const PAGES = [
	'/method',
	'/entity/turkiye',
	'/relationship/turkiye-arms-azerbaijan-2020',
	'/briefing/patrons'
] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const scheme of ['light', 'dark'] as const)
	for (const width of [1440, 360]) {
		test.describe(`${scheme}, ${String(width)} px`, () => {
			test.use({ colorScheme: scheme, viewport: { width, height: width === 360 ? 740 : 900 } });

			for (const [name, address] of ADDRESSES)
				test(`axe has nothing to object to in ${name}`, async ({ explorer, page }) => {
					await page.goto(address);
					await expect(explorer.scope).toBeVisible();
					const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
					expect(
						violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
					).toEqual([]);
				});

			for (const address of PAGES)
				test(`axe has nothing to object to on ${address}`, async ({ page }) => {
					await page.goto(address);
					const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
					expect(
						violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
					).toEqual([]);
				});

			test('nothing is wider than the screen', async ({ explorer, page }) => {
				await explorer.open();
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(overflow).toBeLessThanOrEqual(0);
			});
		});
	}
