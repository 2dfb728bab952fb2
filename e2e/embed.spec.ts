import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';

const ASKED = `?q=${encodeURIComponent(SEED_QUESTION)}`;

/** A page that holds a view in a frame, as that of another would. */
async function around(page: Page, address: string): Promise<void> {
	await page.route('**/around.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>Around</title><iframe title="The view" src="${address}" width="800" height="520"></iframe>`
		})
	);
	await page.goto('/around.html');
}

test('a view stands in a frame with its title, date, legend and sources, and leads here', async ({
	context,
	page
}) => {
	await around(page, `/embed${ASKED}`);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { name: 'Opposed patrons' })).toBeVisible();
	await expect(frame.getByText(/15 October 2020/).first()).toBeVisible();
	await expect(frame.getByRole('list', { name: 'Key to the lines' })).toBeVisible();
	await expect(frame.getByText(/^\d+ sources\./)).toBeVisible();
	await expect(frame.getByRole('combobox')).toHaveCount(0);
	const opened = context.waitForEvent('page');
	await frame.getByRole('link', { name: 'Open in Multipolar' }).click();
	await expect((await opened).getByRole('heading', { name: 'Opposed patrons' })).toBeVisible();
});

test('a frame is walked by keys, and leaves the history of the page around it alone', async ({
	page
}) => {
	await around(page, `/embed${ASKED}`);
	const frame = page.frameLocator('iframe');
	const picture = frame.getByRole('application', { name: /^Picture of/ });
	await expect(picture.locator('canvas').first()).toBeAttached();
	const entries = await page.evaluate(() => history.length);
	await picture.focus();
	await page.keyboard.press('+');
	const entity = frame.getByRole('treeitem', { name: /^Armenia, / });
	await entity.focus();
	await page.keyboard.press('Enter');
	// What is looked at goes along where it is opened.
	await expect(frame.getByRole('link', { name: 'Open in Multipolar' })).toHaveAttribute(
		'href',
		/sel=entity:armenia/
	);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('only the embedded view may stand in a frame', async ({ request }) => {
	const embedded = (await request.get(`/embed${ASKED}`)).headers();
	expect(embedded['content-security-policy']).toContain('frame-ancestors *');
	expect(embedded['content-security-policy']).toContain("object-src 'none'");
	expect(embedded['x-frame-options']).toBeUndefined();
	for (const address of ['/', '/embed/else', '/entity/turkiye', '/method']) {
		const headers = (await request.get(address)).headers();
		expect(headers['content-security-policy'], address).toContain("frame-ancestors 'none'");
		expect(headers['x-frame-options'], address).toBe('DENY');
	}
});

test('the export offers code that shows the view', async ({ explorer, page }) => {
	await explorer.open(`/${ASKED}`);
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const code = await page.getByRole('region', { name: 'Embed code' }).textContent();
	await expect(page.getByRole('button', { name: 'Copy embed code' })).toBeVisible();
	const seen = await page.evaluate((html) => {
		const { body } = new DOMParser().parseFromString(html, 'text/html');
		const frame = body.querySelector('iframe');
		return {
			title: frame?.title,
			src: frame?.getAttribute('src'),
			link: body.querySelector('a')?.getAttribute('href')
		};
	}, code ?? '');
	expect(seen.title).toBe('Opposed patrons');
	expect(new URL(seen.src ?? '').pathname).toBe('/embed');
	await page.goto(seen.src ?? '');
	await expect(page.getByRole('heading', { name: 'Opposed patrons' })).toBeVisible();
	await page.goto(seen.link ?? '');
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false, expected: /^csp: .*\.js$/ });

	test('the frame still says what it shows', async ({ page }) => {
		await page.goto(`/embed${ASKED}`);
		await expect(page.getByRole('heading', { name: 'Opposed patrons' })).toBeVisible();
		await expect(page.getByRole('treeitem', { name: /^Türkiye, state/ })).toBeVisible();
	});
});
