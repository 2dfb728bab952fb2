import { expect, test } from './journey.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';

// The browser says itself that it has no network; everything else must stay quiet.
test.use({ expected: /ERR_INTERNET_DISCONNECTED|^TypeError: Failed to fetch/ });

test('once loaded, questions are answered without a network', async ({
	context,
	explorer,
	page
}) => {
	await explorer.open('/?room=explore');
	await explorer.ask(SEED_QUESTION);
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await context.setOffline(true);

	await explorer.ask(SEED_QUESTION.replace('@2020-10-15', '@2016-04-05'));
	await expect(explorer.asOf).toHaveValue('5 April 2016');
	await expect(explorer.dossier.getByRole('article')).toHaveAttribute('aria-busy', 'false');
	await expect(explorer.dossier).toContainText('5 April 2016');
	await page.getByRole('button', { name: 'Table' }).click();
	await expect(page.getByRole('table')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(explorer.asOf).toHaveValue('15 October 2020');
	await context.setOffline(false);
});

test('what cannot be fetched is said in words, and had once there is a network again', async ({
	context,
	explorer,
	page
}) => {
	await explorer.open('/?room=explore&show=kazakhstan,russia&sel=between:kazakhstan,russia');
	await expect(explorer.dossier.getByText(/relationships between them/)).toBeVisible();
	await context.setOffline(true);
	await explorer.dossier.getByRole('listitem').getByRole('link').first().click();
	await expect(explorer.dossier.getByRole('alert')).toContainText(/network|offline/i);
	await expect(explorer.dossier.getByRole('heading', { name: 'Who says so' })).toBeVisible();

	await context.setOffline(false);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(explorer.dossier.getByRole('heading', { name: 'Who says so' })).toBeVisible();
	await expect(explorer.dossier.getByRole('alert')).toBeHidden();
});
