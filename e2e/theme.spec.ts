import { expect, test } from './journey.ts';

test('a theme is kept over a reload, in the markup and without any inline script', async ({
	explorer,
	page
}) => {
	await explorer.open();
	const paper = () =>
		page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
	const light = await paper();
	await page.getByRole('button', { name: 'Dark' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect.poll(paper).not.toBe(light);

	const response = await page.reload();
	expect(await response?.text()).toContain('data-theme="dark"');
	await expect(page.getByRole('button', { name: 'Light' })).toBeVisible();
	await page.goto('/method');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.getByRole('button', { name: 'Light' }).click();
	await expect.poll(paper).toBe(light);
});

test.describe('a system that is dark', () => {
	test.use({ colorScheme: 'dark' });

	test('gets dark pages before anything is chosen', async ({ explorer, page }) => {
		await explorer.open();
		await expect(page.getByRole('button', { name: 'Light' })).toBeVisible();
		const channels = await page
			.locator('html')
			.evaluate((html) => getComputedStyle(html).backgroundColor.match(/\d+/g)?.map(Number) ?? []);
		expect(Math.max(...channels.slice(0, 3))).toBeLessThan(64);
	});
});
