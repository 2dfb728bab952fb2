import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';

// The browser says itself that it has no network; everything else must stay quiet.
test.use({
	serviceWorkers: 'allow',
	expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|^TypeError: Failed to fetch|503/
});
// Every flag, font and text is fetched before the explorer says that it is there.
test.slow();

/** Opens the explorer and waits until it says that it works offline. */
async function keep(page: Page): Promise<void> {
	await page.goto('/?room=explore');
	await expect(page.getByText(/^Works offline, kept on /)).toBeVisible({
		timeout: 60_000
	});
}

test('once it says so, the explorer opens, asks and shows claims without a network', async ({
	context,
	explorer,
	page
}) => {
	await keep(page);
	await context.setOffline(true);

	await page.goto(`/?q=${encodeURIComponent(SEED_QUESTION)}`);
	await explorer.ready();
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await expect(explorer.dossier.getByText(/not called a proxy war/)).toBeVisible();
	await expect(page.getByText(/^Works offline, kept on /)).toBeVisible();

	// Another comparison, then the text and the locator of a claim that no page had shown before.
	await explorer.ask('Iran -> Syria vs United States -> Israel @2016-04');
	await expect(explorer.dossier.getByRole('article')).toHaveAttribute('aria-busy', 'false');
	await expect(explorer.dossier).toContainText('April 2016');
	await page.goto('/relationship/turkiye-sends-syrian-fighters-azerbaijan-2020');
	await expect(page).toHaveURL(/sel=tie/);
	await expect(explorer.dossier.getByRole('heading', { name: 'Who says so' })).toBeVisible();
	await expect(explorer.dossier.getByText(/· at /).first()).toBeVisible();

	await page.reload();
	await expect(explorer.dossier.getByRole('heading', { name: 'Who says so' })).toBeVisible();
	await context.setOffline(false);
});

test('what was not kept says so, and leads back to what was', async ({
	context,
	explorer,
	page
}) => {
	await keep(page);
	await context.setOffline(true);
	await page.goto('/sources');
	await expect(page.getByText(/this page is not among what works without one/)).toBeVisible();
	await page.goto('/method');
	await expect(page.getByRole('heading', { name: 'Method', level: 1 })).toBeVisible();
	await page.getByRole('link', { name: 'Multipolar' }).first().click();
	await explorer.ready();
	await context.setOffline(false);
});

test('with a network pages and facts come from the server, whatever was kept', async ({ page }) => {
	await page.goto('/method');
	await page.evaluate(() => caches.open('multipolar-0-program'));
	await keep(page);
	// What another build kept goes when this one's worker is at work.
	expect(await page.evaluate(() => caches.keys())).not.toContain('multipolar-0-program');
	const { revision } = (await (await page.request.get('/healthz')).json()) as { revision: string };
	// What lies in the caches is spoiled: none of it may be seen.
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const shelf = await caches.open(name);
			for (const request of await shelf.keys())
				if (!request.url.includes('/_app/'))
					await shelf.put(request, new Response('spoiled', { headers: { 'x-spoiled': 'yes' } }));
		}
	});
	await page.reload();
	await expect(page.getByText(/^\d+ of \d+ entities/)).toBeVisible();
	await expect(page.getByText('spoiled')).toHaveCount(0);
	const served = await page.evaluate(
		async (of) => (await fetch(`/api/v1/snapshot/${of}/core`)).headers.get('x-spoiled'),
		revision
	);
	expect(served).toBeNull();
});

test('nothing is kept where the browser asks to save data, until the reader says so', async ({
	page
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	await page.goto('/?room=explore');
	await expect(page.getByText(/asks to save data/)).toBeVisible({ timeout: 20_000 });
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await page.getByRole('button', { name: 'Keep it' }).click();
	await expect(page.getByText(/^Works offline, kept on /)).toBeVisible({ timeout: 60_000 });
});
