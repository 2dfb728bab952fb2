import { expect, test } from './journey.ts';
import { sourceLinks } from './pages/explorer-page.ts';

// A browser that runs no scripts refuses those that the page has fetched ahead.
const REFUSED = /^csp: .*\.js$/;

test.use({ javaScriptEnabled: false, expected: REFUSED });

test('the answer is read without scripts, with its sources', async ({ page }) => {
	await page.goto('/');
	const finding = page.getByRole('heading', { name: 'Opposed patrons' });
	await expect(finding).toBeVisible();
	// Its style comes with the page, though its script would come later.
	await expect(finding).toHaveCSS('font-family', /Source Serif/);
	await expect(page.getByText(/not called a proxy war/)).toBeVisible();
	const note = page.getByRole('link', { name: 'Source 1', exact: true }).first();
	await expect(note).toBeVisible();
	await note.click();
	await expect(page).toHaveURL(/#note-1$/);
	await expect(page.getByRole('treeitem', { name: /^Türkiye, state/ })).toBeVisible();
});

test('records have pages of their own that are read without scripts, from one to the next', async ({
	page
}) => {
	await page.goto('/entity/turkiye');
	await expect(page.getByRole('heading', { name: 'Türkiye', level: 1 })).toBeVisible();
	await page.locator('a[href*="/relationship/"][href*="azerbaijan"]').first().click();
	await expect(page).toHaveURL(/\/relationship\//);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Azerbaijan');
	await expect(page.getByRole('heading', { name: 'Who says so' })).toBeVisible();
	const source = sourceLinks(page).first();
	const title = ((await source.textContent()) ?? '').trim();
	await source.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(page.getByRole('heading', { name: 'What it is cited for' })).toBeVisible();
	await page.getByRole('link', { name: 'Method' }).click();
	await expect(page.getByText('Listed here does not imply wrongdoing.').first()).toBeVisible();
	await page.getByRole('link', { name: 'Multipolar' }).first().click();
	await expect(page.getByRole('heading', { name: 'Opposed patrons' })).toBeVisible();
});

test('a relationship is read without scripts with who denies it', async ({ page }) => {
	await page.goto('/relationship/turkiye-sends-syrian-fighters-azerbaijan-2020');
	await expect(page.getByRole('heading', { name: 'Who says so' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Who denies it or takes it back' })).toBeVisible();
	await expect(page.getByRole('definition').filter({ hasText: /denied/ })).toBeVisible();
});

test.describe('an id that does not exist', () => {
	test.use({ expected: new RegExp(`${REFUSED.source}|404`) });

	test('is answered with what comes near', async ({ page }) => {
		const response = await page.goto('/entity/turkey-republic');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: 'Not found' })).toBeVisible();
		await expect(page.getByRole('listitem').getByRole('link').first()).toBeVisible();
	});
});
