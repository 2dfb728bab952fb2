import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { SEED_QUESTION, sourceLinks } from './pages/explorer-page.ts';

const SEED = `q=${encodeURIComponent(SEED_QUESTION)}&as=2020-10-15&show=turkiye,azerbaijan,russia,armenia`;

const VIEWS = [
	['the first view', '/'],
	['the whole graph', '/?room=explore'],
	['the form', `/?${SEED}&sel=answer&room=paths`],
	['the findings', `/?${SEED}&room=findings`],
	['the briefings', '/?room=briefings'],
	['the outline', `/?${SEED}&form=outline`],
	['the map', `/?${SEED}&form=map`],
	['the table', `/?${SEED}&form=table`],
	['an entity', `/?${SEED}&sel=entity:turkiye`],
	['a relationship', `/?${SEED}&sel=tie:turkiye-arms-azerbaijan-2020`],
	['a bundle', `/?${SEED}&sel=between:azerbaijan,turkiye`],
	['what a link says and cannot be read', '/?show=turkiye,atlantis']
] as const;
const PAGES = [
	'/method',
	'/sources',
	'/sources?type=treaty&entity=turkiye',
	'/entity/turkiye',
	'/entity/nagorno-karabakh',
	'/relationship/turkiye-sends-syrian-fighters-azerbaijan-2020',
	'/briefing/patrons',
	`/embed?${SEED}`
] as const;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 740 };

/** Colours depend on the scheme, structure on the width: each is looked at where all of it is seen. */
const LOOKS = [
	{ colorScheme: 'light', size: WIDE, look: (axe: AxeBuilder) => axe.withTags(TAGS) },
	{
		colorScheme: 'dark',
		size: WIDE,
		look: (axe: AxeBuilder) => axe.withRules(['color-contrast'])
	},
	{
		colorScheme: 'dark',
		size: NARROW,
		look: (axe: AxeBuilder) => axe.withTags(TAGS).disableRules(['color-contrast'])
	}
] as const;

/** What axe objects to in each scheme and size, each with the place. */
async function objections(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const { colorScheme, size, look } of LOOKS) {
		await page.setViewportSize(size);
		await page.emulateMedia({ colorScheme });
		const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
		const { violations } = await look(axe).analyze();
		for (const { id, nodes } of violations)
			for (const { html } of nodes)
				found.push(`${colorScheme}, ${String(size.width)} px: ${id}: ${html}`);
	}
	return found;
}

// It looks at every element three times over.
test.slow();

for (const [name, address] of VIEWS)
	test(`axe has nothing to object to in ${name}`, async ({ explorer, page }) => {
		await page.goto(address);
		await expect(explorer.scope).toBeVisible();
		expect(await objections(page)).toEqual([]);
	});

for (const address of PAGES)
	test(`axe has nothing to object to on ${address}`, async ({ page }) => {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await objections(page)).toEqual([]);
	});

test('axe has nothing to object to on the page of a source', async ({ page }) => {
	await page.goto('/relationship/turkiye-arms-azerbaijan-2020');
	await sourceLinks(page).first().click();
	await expect(page.getByRole('heading', { name: 'What it is cited for' })).toBeVisible();
	expect(await objections(page)).toEqual([]);
});

test('axe has nothing to object to while a line is completed, and where it cannot be read', async ({
	explorer,
	page
}) => {
	await explorer.open();
	await explorer.line.fill('Turk');
	await expect(explorer.completions.getByRole('option').first()).toBeVisible();
	expect(await objections(page)).toEqual([]);
	await explorer.ask('Türkiye -> Azerbeijan');
	await expect(page.getByRole('alert')).toBeVisible();
	expect(await objections(page)).toEqual([]);
});

test('axe has nothing to object to while a field of a form offers entities, and where it knows none', async ({
	explorer,
	page
}) => {
	await explorer.open('/?room=paths');
	const from = page.getByRole('combobox', { name: 'From', exact: true });
	await from.fill('Turk');
	await expect(page.getByRole('option', { name: 'Türkiye state' })).toBeVisible();
	expect(await objections(page)).toEqual([]);
	// The last look was at a narrow screen, on which the form is in a sheet.
	await page.setViewportSize({ width: 1440, height: 900 });
	await from.fill('Xyzzy');
	await expect(page.getByText('No entity of that name.')).toBeVisible();
	expect(await objections(page)).toEqual([]);
});

test('axe has nothing to object to in the sheet of exports', async ({ explorer, page }) => {
	await explorer.open();
	await page.getByRole('button', { name: 'Export' }).click();
	await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
	expect(await objections(page)).toEqual([]);
});

test('axe has nothing to object to where a reader opens data of their own', async ({
	explorer,
	page
}) => {
	await explorer.open();
	const choose = async (...rows: readonly string[]) => {
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		const buffer = Buffer.from(['from,to,kind,since,says', ...rows, ''].join('\n'));
		await page
			.getByLabel('File of your own data')
			.setInputFiles({ name: 'ties.csv', mimeType: 'text/csv', buffer });
	};
	await choose('Türkiye,Example League,rivals,May 2019,It is said so.');
	const problems = page.getByRole('dialog', { name: 'Nothing was opened' });
	await expect(problems).toBeVisible();
	expect(await objections(page)).toEqual([]);
	await problems.getByRole('button', { name: 'Close' }).click();

	// A tie without a kind: the sheet asks for one.
	await choose('Türkiye,Example League,,2019,It is said so.');
	const sheet = page.getByRole('dialog', { name: 'Your own data' });
	await expect(sheet.getByRole('combobox')).toHaveCount(2);
	expect(await objections(page)).toEqual([]);
	await sheet.getByRole('button', { name: 'Show by itself' }).click();

	await expect(page.getByRole('status').filter({ hasText: 'Your own data is open' })).toBeVisible();
	expect(await objections(page)).toEqual([]);
});
