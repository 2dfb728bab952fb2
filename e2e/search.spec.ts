import { expect, test } from './journey.ts';

for (const written of ['Turkey', 'Turkiye', 'TÜRKİYE', 'TUR', 'Турция'])
	test(`search finds Türkiye by ${written}`, async ({ explorer, page }) => {
		await explorer.open('/?room=explore&show=russia,armenia');
		await page.getByRole('searchbox', { name: 'Search by any name' }).fill(written);
		const results = page.getByRole('list', { name: 'Search results' });
		await results.getByRole('button', { name: /^Türkiye [^–]/ }).click();
		await expect(explorer.dossier.getByRole('heading', { name: 'Türkiye' })).toBeVisible();
		await expect(explorer.outline.getByRole('treeitem', { name: /^Türkiye,/ })).toBeAttached();
	});

test('focus leaves an entity and its neighbours', async ({ explorer, page }) => {
	await explorer.open('/?room=explore');
	await page.getByRole('searchbox', { name: 'Search by any name' }).fill('Kazakhstan');
	await page.getByRole('button', { name: 'focus on Kazakhstan' }).click();
	await expect(page.getByRole('button', { name: 'show all' })).toBeVisible();
	await page.getByRole('button', { name: 'show all' }).click();
	await expect(page.getByRole('button', { name: 'show all' })).toBeHidden();
});
