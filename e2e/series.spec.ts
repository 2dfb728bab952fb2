import { readFileSync } from 'node:fs';
import { expect, test } from './journey.ts';

const DRIFT = '/?q=drift+Kazakhstan+between+Russia%2C+T%C3%BCrkiye';

test('a drift is plotted, read year by year by keys, and its numbers stand beside it', async ({
	explorer,
	page
}) => {
	await explorer.open(DRIFT);
	const plot = explorer.dossier.getByRole('figure').first();
	await expect(plot).toBeVisible();
	const columns = plot.getByRole('link');
	await columns.last().focus();
	await expect(columns.last()).toHaveAccessibleName(/^\d{4}: /);
	await page.keyboard.press('Home');
	await expect(plot.locator(':focus')).toHaveAccessibleName(/^199\d: /);
	await plot.getByText('The same numbers as a table').click();
	await expect(plot.getByRole('table')).toBeVisible();
	expect(await plot.getByRole('row').count()).toBeGreaterThan(20);
});

test('a plot and its numbers are taken away', async ({ explorer, page }) => {
	await explorer.open('/?q=balance+%402000..2020');
	const plot = explorer.dossier.getByRole('figure').first();
	const [numbers] = await Promise.all([
		page.waitForEvent('download'),
		plot.getByRole('button', { name: /CSV/ }).click()
	]);
	const rows = readFileSync(await numbers.path(), 'utf8')
		.trim()
		.split('\r\n');
	expect(rows.length).toBe(22);
	const [picture] = await Promise.all([
		page.waitForEvent('download'),
		plot.getByRole('button', { name: /SVG/ }).click()
	]);
	expect(readFileSync(await picture.path(), 'utf8')).toContain('<title>');
});
