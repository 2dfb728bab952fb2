import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const SEED = `q=${encodeURIComponent(SEED_QUESTION)}&as=2020-10-15&show=turkiye,azerbaijan,russia,armenia`;

test('at 360 px sidebar and dossier are sheets, one at a time, one tap away', async ({
	explorer,
	page
}) => {
	await explorer.open();
	await expect(explorer.picture).toBeInViewport();
	await expect(explorer.answer('Opposed patrons')).toBeHidden();
	await page.getByRole('button', { name: 'Opposed patrons', expanded: false }).tap();
	await expect(explorer.answer('Opposed patrons')).toBeVisible();

	await page.getByRole('button', { name: 'Briefings', expanded: false }).tap();
	await expect(explorer.answer('Opposed patrons')).toBeHidden();
	await expect(page.getByRole('tab', { name: 'Briefings' })).toBeVisible();
	await page.getByRole('button', { name: 'Close this sheet' }).tap();
	await expect(page.getByRole('tab', { name: 'Briefings' })).toBeHidden();
});

test('at 360 px the question is asked in the line', async ({ explorer, page }) => {
	await explorer.open('/?room=explore');
	await explorer.line.tap();
	await page.keyboard.type('Turk');
	const option = explorer.completions.getByRole('option', { name: 'Türkiye state' });
	await expect(option).toBeInViewport({ ratio: 0.99 });
	await option.tap();
	await expect(explorer.line).toHaveValue('Türkiye ');
	await explorer.ask(SEED_QUESTION);
	await page.getByRole('button', { name: 'Opposed patrons', expanded: false }).tap();
	await expect(explorer.dossier.getByText(/not called a proxy war/)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(explorer.answer('Opposed patrons')).toBeHidden();
});

for (const [name, address, room] of [
	['the first view', '/', 'Briefings'],
	['the form', `/?${SEED}&room=paths`, 'Paths'],
	['the table', `/?${SEED}&form=table`, 'Explore'],
	['the outline', `/?${SEED}&form=outline&room=findings`, 'Findings']
] as const)
	test(`at 360 px nothing is wider than the screen in ${name}, nor in its sheets`, async ({
		explorer,
		page
	}) => {
		await page.goto(address);
		await expect(explorer.scope).toBeVisible();
		await expectNothingWider(page);
		for (const sheet of [room, 'Opposed patrons']) {
			await page.getByRole('button', { name: sheet, exact: true, expanded: false }).tap();
			await expect(page.getByRole('button', { name: 'Close this sheet' })).toBeVisible();
			await expectNothingWider(page);
		}
	});

for (const address of [
	'/entity/turkiye',
	'/relationship/turkiye-sends-syrian-fighters-azerbaijan-2020',
	'/briefing/patrons',
	'/method',
	'/sources',
	'/sources?order=publisher&language=ar'
])
	test(`at 360 px nothing is wider than the screen on ${address}`, async ({ page }) => {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectNothingWider(page);
	});

async function expectNothingWider(page: Page): Promise<void> {
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	// What a sheet cuts off is not seen in the width of the page.
	const cut = await page.evaluate(() =>
		[...document.querySelectorAll('aside, main, section, article')]
			.filter((part) => {
				const { visibility, overflowX } = getComputedStyle(part);
				return visibility === 'visible' && overflowX !== 'visible';
			})
			.filter((part) => part.scrollWidth > part.clientWidth + 1)
			.map((part) => `${part.tagName} ${String(part.scrollWidth)} in ${String(part.clientWidth)}`)
	);
	expect(cut).toEqual([]);
}
