import { expect, test } from './journey.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';

test('the first view has the question of the seed on the table', async ({ explorer }) => {
	await explorer.open();
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await expect(explorer.asOf).toHaveValue('15 October 2020');
	await expect(explorer.picture).toBeVisible();
});

test('the question is typed with completions, and answered', async ({ explorer, page }) => {
	await explorer.open('/?room=explore');
	await explorer.line.click();
	for (const [written, name] of [
		['Turk', 'Türkiye'],
		['-> Azer', 'Azerbaijan'],
		['vs Rus', 'Russia'],
		['-> Arm', 'Armenia']
	] as const) {
		await page.keyboard.type(written);
		const option = explorer.completions.getByRole('option', { name: `${name} state` });
		await expect(option).toBeVisible();
		while ((await option.getAttribute('aria-selected')) !== 'true')
			await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Tab');
		await expect(explorer.line).toHaveValue(new RegExp(`${name} $`));
	}
	await page.keyboard.type('@2020-10-15');
	await expect(explorer.line).toHaveValue(SEED_QUESTION);
	await page.keyboard.press('Enter');

	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await expect(explorer.asOf).toHaveValue('15 October 2020');
	expect(new URL(page.url()).searchParams.get('q')).toBe(SEED_QUESTION);
	for (const name of ['Türkiye', 'Azerbaijan', 'Russia', 'Armenia'])
		await expect(explorer.entity(name)).toBeAttached();
	// The ladder is drawn here, not by the server: its rails show and open.
	await explorer.dossier.getByRole('link', { name: /^Russia to Armenia:/ }).click();
	await expect(explorer.dossier.getByText(/relationships? between them/)).toBeVisible();
});

test('the answer says what it rests on and what it does not say', async ({ explorer }) => {
	await explorer.open('/?room=explore');
	await explorer.ask(SEED_QUESTION);
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	const qualifiers = explorer.dossier.getByRole('list', { name: 'Qualifiers' });
	for (const words of ['asymmetric', 'mediator'])
		await expect(qualifiers.getByRole('button', { name: words })).toBeVisible();
	await expect(explorer.dossier.getByText(/not called a proxy war/)).toBeVisible();
	// What came after that day does not leak in.
	const said = explorer.dossier.getByRole('article');
	await expect(said).not.toContainText('9 November 2020', { useInnerText: true });

	await qualifiers.getByRole('button', { name: 'mediator' }).click();
	await expect(
		explorer.dossier.getByText('One of the patrons mediates between the two.')
	).toBeVisible();
});

test('every footnote leads to its source', async ({ explorer, page }) => {
	await explorer.open();
	const notes = explorer.dossier.getByRole('link', { name: /^Source \d+$/ });
	await expect(notes.first()).toBeVisible();
	const targets = await notes.evaluateAll((links) =>
		links.map((link) => {
			const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
			return {
				number: link.textContent.trim(),
				value: target?.getAttribute('value'),
				source: target?.querySelector('a')?.getAttribute('href') ?? ''
			};
		})
	);
	expect(targets.length).toBeGreaterThan(5);
	for (const { number, value, source } of targets) {
		expect(value).toBe(number);
		expect(source).toMatch(/\/source\/[a-z0-9-]+$/);
	}

	await notes.last().click();
	await expect(explorer.dossier.locator(':target')).toBeInViewport();
	await explorer.dossier.locator(':target').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/source\//);
	await expect(page.getByRole('heading', { name: 'What it is cited for' })).toBeVisible();
});

test('a relationship opens from the answer, its claims side by side, with who denies it', async ({
	explorer,
	page
}) => {
	await explorer.open();
	await explorer.answer('Opposed patrons').waitFor();
	await explorer.dossier.getByRole('link', { name: /^Türkiye to Azerbaijan:/ }).click();
	await expect(explorer.dossier.getByText(/relationships between them/)).toBeVisible();
	await explorer.dossier
		.getByRole('listitem')
		.filter({ hasText: 'denied by the accused' })
		.getByRole('link')
		.first()
		.click();

	const said = explorer.dossier.getByRole('heading', { name: 'Who says so' });
	const denied = explorer.dossier.getByRole('heading', { name: 'Who denies it or takes it back' });
	await expect(said).toBeVisible();
	await expect(denied).toBeVisible();
	await expect(explorer.dossier.getByText('denies').first()).toBeVisible();
	await expect(
		explorer.dossier.getByRole('definition').filter({ hasText: 'denied' })
	).toBeVisible();

	await page.getByRole('button', { name: /^Back to the answer/ }).click();
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
});

test('a line that cannot be read says where, and offers what was meant', async ({
	explorer,
	page
}) => {
	await explorer.open();
	await explorer.ask('Türkiye -> Azerbeijan');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('No entity is called “Azerbeijan”');
	await expect(alert.locator('mark')).toHaveText('Azerbeijan');
	await expect(explorer.line).toHaveAttribute('aria-invalid', 'true');
	await alert.getByRole('button', { name: 'Azerbaijan', exact: true }).click();
	await expect(explorer.line).toHaveValue('Türkiye -> Azerbaijan');
});
