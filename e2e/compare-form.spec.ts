import { expect, test } from './journey.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';

test('a comparison is put together in the form, and the line says the same', async ({
	explorer,
	page
}) => {
	await explorer.open('/?room=paths');
	await page.getByRole('radio', { name: 'Compare' }).check();
	await explorer.choose('From', 'Turkey', 'Türkiye');
	await explorer.choose('To', 'Azerb', 'Azerbaijan');
	await explorer.choose('From, second', 'Rus', 'Russia');
	await explorer.choose('To, second', 'Armen', 'Armenia');
	await page.getByRole('textbox', { name: 'Date' }).fill('2020-10-15');
	await page.getByRole('button', { name: 'Compare' }).click();

	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await expect(explorer.line).toHaveValue(SEED_QUESTION);
	expect(new URL(page.url()).searchParams.get('q')).toBe(SEED_QUESTION);
});

test('the form takes over what was asked in the line', async ({ explorer, page }) => {
	await explorer.open('/?room=paths');
	await explorer.ask('Kazakhstan -[support]-> Russia vs Iran -[support]-> Armenia @2015..2021');
	await expect(page.getByRole('radio', { name: 'Compare' })).toBeChecked();
	for (const [field, name] of [
		['From', 'Kazakhstan'],
		['To', 'Russia'],
		['From, second', 'Iran'],
		['To, second', 'Armenia']
	] as const)
		await expect(page.getByRole('combobox', { name: field, exact: true })).toHaveValue(name);
	await expect(page.getByRole('textbox', { name: 'Date' })).toHaveValue('2015..2021');
	await expect(page.getByRole('checkbox', { name: 'support' })).toBeChecked();

	await page.getByRole('checkbox', { name: 'support' }).uncheck();
	await page.getByRole('button', { name: 'Compare' }).click();
	await expect(explorer.line).toHaveValue('Kazakhstan -> Russia vs Iran -> Armenia @2015..2021');
	await page.goBack();
	await expect(page.getByRole('checkbox', { name: 'support' })).toBeChecked();
});

test('a trace lists its paths with sign, footing and grade', async ({ explorer, page }) => {
	await explorer.open('/?room=paths');
	await page.getByRole('radio', { name: 'Trace' }).check();
	await explorer.choose('From', 'Iran', 'Iran');
	await explorer.choose('To', 'Azerb', 'Azerbaijan');
	await page.getByRole('combobox', { name: 'Reach' }).selectOption('path');
	await page.getByRole('button', { name: 'Trace' }).click();

	const found = page.getByRole('region', { name: 'Found' });
	await expect(found.getByRole('listitem').first()).toContainText(/Iran → .*Azerbaijan/);
	await expect(found.getByRole('listitem').first()).toContainText(/[A-F][1-6]/);
});

test('the form says what is missing', async ({ explorer, page }) => {
	await explorer.open('/?room=paths');
	await page.getByRole('radio', { name: 'Trace' }).check();
	await page.getByRole('button', { name: 'Trace' }).click();
	await expect(page.getByRole('alert')).toHaveText('Name both ends.');
});
