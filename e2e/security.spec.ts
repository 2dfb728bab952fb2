import { expect, test } from './journey.ts';

const PAGES = [
	'/',
	'/?room=paths&show=turkiye,azerbaijan',
	'/method',
	'/sources',
	'/entity/turkiye',
	'/relationship/turkiye-arms-azerbaijan-2020',
	'/briefing/patrons',
	'/entity/no-such-entity',
	'/no-such-page'
];

for (const address of PAGES)
	test(`${address} carries its security headers`, async ({ request }) => {
		const headers = (await request.get(address)).headers();
		const policy = headers['content-security-policy'] ?? '';
		for (const directive of [
			"default-src 'self'",
			"object-src 'none'",
			"base-uri 'none'",
			"frame-ancestors 'none'",
			"form-action 'self'"
		])
			expect(policy).toContain(directive);
		const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
		expect(scripts).toContain("'self'");
		expect(scripts).not.toMatch(/unsafe|https?:|\*/);
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['x-frame-options']).toBe('DENY');
		expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
		expect(headers['cross-origin-opener-policy']).toBe('same-origin');
		expect(headers['permissions-policy']).toContain('geolocation=()');
	});

test('no script stands in a page without its nonce or hash', async ({ request }) => {
	const response = await request.get('/');
	const policy = response.headers()['content-security-policy'] ?? '';
	const inline = [...(await response.text()).matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)];
	for (const [, attributes = ''] of inline) {
		if (/type="application\/(?:json|ld\+json)"/.test(attributes)) continue;
		const nonce = /nonce="([^"]+)"/.exec(attributes)?.[1];
		expect(nonce === undefined ? policy.includes("'sha256-") : policy.includes(nonce)).toBe(true);
	}
});

test('what stands in a link is never run or let into the markup', async ({ explorer, page }) => {
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.message());
		void dialog.dismiss();
	});
	const evil = encodeURIComponent('"><img src=x onerror=alert(1)>');
	await explorer.open(`/?show=${evil}&q=${evil}&sel=entity:${evil}&room=explore`);
	await expect(
		page.getByRole('status').filter({ hasText: 'Left out of the link' }).first()
	).toBeVisible();
	await expect(page.getByRole('img', { name: 'x' })).toHaveCount(0);
	expect(asked).toEqual([]);
});
