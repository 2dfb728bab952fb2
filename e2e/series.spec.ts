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

test('how the poles were voted with stands beneath the ties, with its rows as a source', async ({
	explorer,
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (/\/snapshot\/[0-9a-f]+\/series$/.test(request.url())) asked.push(request.url());
	});
	await explorer.open('/');
	expect(asked).toEqual([]);
	await explorer.ask('drift Kazakhstan between Russia, Türkiye');
	await expect(explorer.dossier).toContainText(
		'In the UN General Assembly Kazakhstan voted nearer to Russia than to Türkiye in 2023'
	);
	await expect(explorer.dossier).toContainText('Türkiye cast fewer than 40 votes (7)');
	expect(asked).toHaveLength(1);

	const plot = explorer.dossier.getByRole('figure').first();
	const year = plot.getByRole('img', { name: /^2024: distance in UN voting/ });
	await year.focus();
	await expect(year).toHaveAccessibleName(/none to Türkiye \(93 and 7 votes, fewer than 40\)$/);
	await page.keyboard.press('Home');
	await expect(plot.locator(':focus')).toHaveAccessibleName(/^1992: distance in UN voting/);

	const [numbers] = await Promise.all([
		page.waitForEvent('download'),
		plot.getByRole('button', { name: /CSV/ }).click()
	]);
	expect(readFileSync(await numbers.path(), 'utf8')).toContain('705-2023, 365-2023');

	const source = explorer.dossier
		.getByRole('listitem')
		.filter({ hasText: 'United Nations General Assembly voting: ideal points' });
	await source.getByText('Rows used').click();
	await expect(source.getByText('rows 705-1992 to 705-2024')).toBeVisible();
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
