import { expect, test } from './journey.ts';

test('sources are found, narrowed, cited, and lead to what rests on them', async ({
	explorer,
	page
}) => {
	await page.goto('/?room=explore');
	await page.getByRole('link', { name: 'Sources', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Sources', level: 1 })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Datasets' })).toBeVisible();

	const filters = page.getByRole('form', { name: 'Filter the sources' });
	await filters.getByRole('textbox', { name: 'About' }).fill('Turkey');
	await filters.getByRole('combobox', { name: 'Type' }).selectOption('treaty');
	await filters.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/\/sources\?type=treaty&entity=turkiye$/);
	await expect(filters.getByRole('textbox', { name: 'About' })).toHaveValue('Türkiye');
	await expect(page.getByText(/^\d+ to \d+ of \d+ that pass these filters/)).toBeVisible();

	const publications = page.getByRole('region', { name: 'Publications' });
	await publications.getByText(/cite/).first().click();
	await expect(publications.getByText(/Accessed \d+ \w+ 20\d\d\./).first()).toBeVisible();
	const title = publications.getByRole('listitem').getByRole('link').first();
	const name = ((await title.textContent()) ?? '').trim();
	await title.click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await page.getByRole('article').getByText('BibTeX', { exact: true }).click();
	await expect(page.getByRole('region', { name: 'The citation as BibTeX' })).toContainText(
		'@misc{'
	);
	await page.getByRole('link', { name: 'Show what rests on it' }).click();
	await expect(page).toHaveURL(/source=/);
	await expect(explorer.scope).toBeVisible();
});

test('a long list is read page by page, and back', async ({ page }) => {
	await page.goto('/sources?order=date');
	const pages = page.getByRole('navigation', { name: 'Pages of publications' });
	const range = page.getByText(/^[\d,]+ to [\d,]+ of/);
	const first = await range.textContent();
	await pages.getByRole('link', { name: 'Next', exact: true }).click();
	await expect(range).toContainText(/^41 to 80/);
	await expect(page).toHaveURL(/order=date&page=2/);
	await page.goBack();
	await expect(range).toHaveText(first ?? '');
});

test.describe('with scripts off', () => {
	// A browser that runs no scripts refuses those that the page has fetched ahead.
	test.use({ javaScriptEnabled: false, expected: /^csp: .*\.js$/ });

	test('the list is narrowed, turned and read', async ({ page }) => {
		await page.goto('/method');
		await page.getByRole('link', { name: 'Sources', exact: true }).click();
		await page.getByRole('searchbox', { name: 'Words' }).fill('tass');
		await page.getByRole('combobox', { name: 'Order' }).selectOption('publisher');
		await page.getByRole('button', { name: 'Show' }).click();
		await expect(page).toHaveURL(/\/sources\?q=tass&order=publisher$/);
		await expect(page.getByRole('heading', { name: 'TASS', exact: true })).toBeVisible();
		await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
		await page.getByText(/cite/).first().click();
		await expect(page.getByText(/Accessed \d+ \w+ 20\d\d\./).first()).toBeVisible();
	});
});

test('what is typed before the scripts of the list run is kept, and asked for', async ({
	page
}) => {
	let run = (): void => undefined;
	const until = new Promise<void>((resolve) => (run = resolve));
	await page.route('**/_app/immutable/entry/*.js', async (route) => {
		await until;
		await route.continue();
	});
	await page.goto('/sources', { waitUntil: 'commit' });
	const about = page.getByRole('textbox', { name: 'About' });
	await about.fill('Kazakhstan');
	run();
	await page.waitForLoadState('networkidle');
	await expect(about).toHaveValue('Kazakhstan');
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page).toHaveURL(/entity=kazakhstan/);
	await page.getByRole('link', { name: 'Drop all filters' }).click();
	await expect(about).toHaveValue('');
});
