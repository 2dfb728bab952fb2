import { expect, test } from './journey.ts';

for (const address of ['/', '/method', '/entity/turkiye', '/entity/no-such-entity'])
	test(`${address} carries its security headers`, async ({ request }) => {
		const headers = (await request.get(address)).headers();
		expect(headers['content-security-policy']).toContain("default-src 'self'");
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
		expect(headers['content-security-policy']).not.toContain("script-src 'unsafe-inline'");
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
		expect(headers['cross-origin-opener-policy']).toBe('same-origin');
		expect(headers['permissions-policy']).toContain('geolocation=()');
	});

test('a theme is kept without any inline script', async ({ explorer, page }) => {
	await explorer.open();
	await page.getByRole('button', { name: 'Dark' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
