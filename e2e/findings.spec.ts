import { expect, test } from './journey.ts';

const AROUND = '/?room=findings&show=turkiye,azerbaijan,russia,armenia';

test('contests are found by the form, listed, previewed and opened', async ({ explorer, page }) => {
	await explorer.open(AROUND);
	await page.getByRole('radio', { name: /^Proxies/ }).check();
	await explorer.choose('Conflicts', 'Nagorno', 'Nagorno-Karabakh conflict');
	await page.getByRole('button', { name: 'Find contests' }).click();

	await expect(explorer.line).toHaveValue('proxies in "Nagorno-Karabakh conflict"');
	await expect(explorer.answer(/contests?, none a proxy contest$/)).toBeVisible();
	await expect(explorer.dossier).toContainText('this is not called a proxy contest');
	const contests = page.getByRole('region', { name: 'Contests' }).first().getByRole('listitem');
	await expect(contests.first()).toContainText(/→ .* · .* ←/);

	const address = page.url();
	await contests.first().getByRole('button').hover();
	await expect(explorer.entity('Nagorno-Karabakh conflict')).toHaveAccessibleName(/in focus/);
	// Pointing leaves no trace.
	expect(page.url()).toBe(address);
	await contests.first().getByRole('button').click();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
});

test('an answer about a finding is a link that opens the same form and answer', async ({
	explorer,
	page
}) => {
	await explorer.open(AROUND);
	await explorer.ask('drift Kazakhstan between Russia, Türkiye');
	await expect(explorer.answer('Kazakhstan between Russia and Türkiye')).toBeVisible();
	await expect(explorer.dossier).toContainText('For a drift from Russia to Türkiye speak');
	await expect(explorer.dossier).toContainText('Against it speak');

	await page.reload();
	await explorer.ready();
	await expect(explorer.answer('Kazakhstan between Russia and Türkiye')).toBeVisible();
	await expect(page.getByRole('radio', { name: /^Drift/ })).toBeChecked();
	await expect(page.getByRole('button', { name: 'Remove Kazakhstan' })).toBeVisible();
	await page.goBack();
	await expect(explorer.answer('Kazakhstan between Russia and Türkiye')).toHaveCount(0);
});

test('a form of a finding says what is missing and takes names by keyboard', async ({
	explorer,
	page
}) => {
	await explorer.open(AROUND);
	await page.getByRole('radio', { name: /^Drift/ }).check();
	await page.getByRole('button', { name: 'Follow the drift' }).click();
	await expect(page.getByRole('alert')).toHaveText('Name one actor.');
	await explorer.choose('Actor', 'Kaz', 'Kazakhstan');
	for (const [written, name] of [
		['Rus', 'Russia'],
		['Turk', 'Türkiye']
	] as const)
		await explorer.choose('Between', written, name);
	await page.getByRole('textbox', { name: 'Date' }).fill('1991..2021');
	await page.keyboard.press('Enter');
	await expect(explorer.line).toHaveValue('drift Kazakhstan between Russia, Türkiye @1991..2021');
});

test('balance, blocs and changes each lead to their part of the method', async ({
	explorer,
	page
}) => {
	await explorer.open(AROUND);
	for (const [line, title, part] of [
		['balance @2020', /per cent of triads balanced/, 'Balance'],
		['blocs @2020', /blocs$/, 'Blocs'],
		['changes Türkiye @2014..2020', /changes/, 'Changes']
	] as const) {
		await explorer.ask(line);
		await expect(explorer.answer(title)).toBeVisible();
		await expect(page.getByRole('region', { name: /triads|Blocs|Changes/ }).first()).toBeVisible();
		const method = explorer.dossier.getByRole('link', { name: 'How this is worked out' });
		await expect(method).toHaveAttribute('href', new RegExp(`/method#${part.toLowerCase()}$`));
	}
	await explorer.dossier.getByRole('link', { name: 'How this is worked out' }).click();
	await expect(page).toHaveURL(/\/method#changes$/);
	await expect(
		page.getByRole('article').getByRole('heading', { name: 'Changes' })
	).toBeInViewport();
});
