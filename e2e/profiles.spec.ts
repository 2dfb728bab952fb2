import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './journey.ts';

/** The largest of each kind, or one that shows most. */
const KINDS = [
	['state', 'russia', ['Leaders', 'Conflicts', 'Opposition', 'How it changed', 'Votes']],
	['leader', 'vladimir-putin', ['Offices', 'Evidence']],
	['ideology', 'pan-turkism', ['Ideas', 'Evidence']],
	['conflict', 'syrian-civil-war', ['Sides', 'Fighting', 'Who backed whom in it']],
	['organisation', 'nato', ['Members', 'Evidence']],
	['group', 'hezbollah', ['Conflicts', 'Support', 'What is missing']]
] as const;

test.describe('with scripts off', () => {
	// A browser that runs no scripts refuses those that the page has fetched ahead.
	test.use({ javaScriptEnabled: false, expected: /^csp: .*\.js$/ });

	for (const [kind, id, headings] of KINDS)
		test(`a ${kind} is read: who it is tied to, how that changed, on what evidence`, async ({
			page
		}) => {
			const response = await page.goto(`/entity/${id}`);
			expect((await response?.body())?.length ?? Infinity).toBeLessThan(400_000);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			for (const heading of [...headings, 'Sources'])
				await expect(
					page.getByRole('heading', { name: new RegExp(`^${heading}`), level: 2 })
				).toBeVisible();
			expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/\w/);
			// Every entry of the contents leads to what is there.
			const contents = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
			for (const link of await contents.all()) {
				const target = (await link.getAttribute('href')) ?? '';
				await expect(page.locator(target)).toHaveCount(1);
			}
		});

	test('profiles, relationships and sources lead to each other', async ({ page }) => {
		await page.goto('/entity/russia');
		await page
			.getByRole('region', { name: /^Conflicts/ })
			.getByRole('link', { name: 'Russo-Ukrainian war' })
			.first()
			.click();
		await expect(page).toHaveURL(/\/entity\/russo-ukrainian-war$/);
		await page.getByRole('region', { name: 'Sides' }).getByRole('link').nth(1).click();
		await expect(page).toHaveURL(/\/relationship\//);
		await expect(page.getByRole('heading', { name: 'Who says so' })).toBeVisible();
		await page.getByRole('heading', { level: 1 }).getByRole('link').first().click();
		await expect(page).toHaveURL(/\/entity\//);
		await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
		await expect(page).toHaveURL(/#source-1$/);
	});

	test('what a page leaves out stands on a page of its kind', async ({ page }) => {
		await page.goto('/entity/united-states');
		await page
			.getByRole('link', { name: /all of this kind/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/entity\/united-states\/\w+\.[\w-]+$/);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('United States: ');
		await expect(page.getByRole('link', { name: /all of this kind/ })).toHaveCount(0);
	});

	test('deaths in battle are told by year, and what was not counted is not nought', async ({
		page
	}) => {
		await page.goto('/entity/conflict-over-the-government-of-mali');
		await expect(page.getByRole('img', { name: /^Deaths in battle/ })).toBeVisible();
		await page.getByText('Year by year').click();
		await expect(page.getByRole('table', { name: 'Deaths in battle by year' })).toBeVisible();
		await expect(page.getByText(/which is not nought/)).toBeVisible();
	});

	test('on paper everything is open, and nothing is there to be pressed', async ({ page }) => {
		await page.goto('/entity/russia');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
		await expect(page.getByRole('link', { name: /^Show Russia/ })).toBeHidden();
		await expect(page.getByRole('table', { name: 'The same, earlier' })).toBeVisible();
		await expect(
			page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()
		).toBeVisible();
	});
});

test('a correction is reported with a stub that an editor can paste', async ({ context, page }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/relationship/turkiye-arms-azerbaijan-2020');
	await page.getByText('Report a correction').first().click();
	const report = page.getByRole('button', { name: /the report on/ }).first();
	await report.click();
	await expect(report).toHaveAccessibleName(/^Copied/);
	const stub = await page.evaluate(() => navigator.clipboard.readText());
	expect(stub).toMatch(/^correction:\n {2}record: turkiye-arms-azerbaijan-2020\n/);
	expect(stub).toMatch(/revision: "[0-9a-f]{12}"/);
	expect(stub).toContain('proposed: ""');
});

test('what is pressed before the scripts of a page run is pressed once they do', async ({
	context,
	page
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	let run = (): void => undefined;
	const until = new Promise<void>((resolve) => (run = resolve));
	await page.route('**/_app/immutable/entry/*.js', async (route) => {
		await until;
		await route.continue();
	});
	await page.goto('/source/atop-5', { waitUntil: 'commit' });
	const key = page.getByRole('button', { name: /the citation as text$/ });
	await key.click();
	await expect(key).toHaveAccessibleName(/^Copy /);
	run();
	await expect(key).toHaveAccessibleName(/^Copied/);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Leeds/);
});

test.describe('what axe says', () => {
	test.slow();
	for (const [kind, id] of KINDS)
		test(`of the page of a ${kind} is nothing`, async ({ page }) => {
			for (const [colorScheme, width] of [
				['light', 1440],
				['dark', 360]
			] as const) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme });
				await page.goto(`/entity/${id}`);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
					.analyze();
				expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
				// Nothing hangs over the edge of a narrow screen.
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
				).toBeLessThanOrEqual(0);
			}
		});
});
