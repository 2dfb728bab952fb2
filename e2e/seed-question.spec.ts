import { expect, test } from './journey.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';

test('the first view has the question of the seed on the table', async ({ explorer }) => {
	await explorer.open();
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await expect(explorer.asOf).toHaveValue('15 October 2020');
	await expect(explorer.picture).toBeVisible();
});

test('the question is asked in the line and answered with its sources', async ({
	explorer,
	page
}) => {
	await explorer.open('/?room=explore');
	await explorer.ask(SEED_QUESTION);

	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await expect(explorer.dossier.getByRole('button', { name: 'asymmetric' })).toBeVisible();
	await expect(explorer.dossier.getByText(/not called a proxy war/)).toBeVisible();
	await expect(explorer.asOf).toHaveValue('15 October 2020');
	expect(new URL(page.url()).searchParams.get('q')).toBe(SEED_QUESTION);

	await explorer.dossier.getByRole('link', { name: 'Source 1', exact: true }).first().click();
	await expect(explorer.dossier.locator(':target')).toBeInViewport();
});

test('a qualifier says what it means', async ({ explorer }) => {
	await explorer.open();
	await explorer.dossier.getByRole('button', { name: 'mediator' }).click();
	await expect(
		explorer.dossier.getByText('One of the patrons mediates between the two.')
	).toBeVisible();
});

test('a line that cannot be read says where, and offers what was meant', async ({
	explorer,
	page
}) => {
	await explorer.open();
	await explorer.ask('Türkiye -> Azerbeijan');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('No entity is called “Azerbeijan”');
	await alert.getByRole('button', { name: 'Azerbaijan', exact: true }).click();
	await expect(explorer.line).toHaveValue('Türkiye -> Azerbaijan');
});

test('no path is said honestly, with the one filter that stands in its way', async ({
	explorer
}) => {
	await explorer.open();
	await explorer.ask('Türkiye -[alignment]-> Armenia @2016-04-05 grade A1');
	await expect(explorer.answer('No path')).toBeVisible();
	await expect(explorer.dossier).toContainText(/There is one|Removing any single filter/);
});
