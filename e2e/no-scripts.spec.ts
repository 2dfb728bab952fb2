import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the answer is read without scripts, with its sources', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Opposed patrons' })).toBeVisible();
	await expect(page.getByText(/not called a proxy war/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Source 1', exact: true }).first()).toBeVisible();
	await expect(page.getByRole('treeitem', { name: /^Türkiye, state/ })).toBeVisible();
});

test('records have pages of their own that are read without scripts', async ({ page }) => {
	await page.goto('/entity/turkiye');
	await expect(page.getByRole('heading', { name: 'Türkiye', level: 1 })).toBeVisible();
	await page
		.getByRole('link', { name: /Azerbaijan/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/relationship\//);
	await expect(page.getByRole('heading', { name: 'Who says so' })).toBeVisible();
	await page.getByRole('link', { name: 'Method' }).click();
	await expect(page.getByText('Listed here does not imply wrongdoing.').first()).toBeVisible();
});

test('an id that does not exist is answered with what comes near', async ({ page }) => {
	const response = await page.goto('/entity/turkey-republic');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'Not found' })).toBeVisible();
});
