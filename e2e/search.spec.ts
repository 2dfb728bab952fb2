import { expect, test } from './journey.ts';

for (const [written, name] of [
	['Turkey', 'Türkiye'],
	['Turkiye', 'Türkiye'],
	['TÜRKİYE', 'Türkiye'],
	['TUR', 'Türkiye'],
	['Турция', 'Türkiye'],
	['Ермения', 'Armenia'],
	['Армения', 'Armenia'],
	['Erdogan', 'Recep Tayyip Erdoğan']
] as const)
	test(`search finds ${name} by ${written}, drawn or not`, async ({ explorer, page }) => {
		await explorer.open('/?room=explore&show=russia,iran');
		await expect(explorer.entity(name)).not.toBeAttached();
		await page.getByRole('searchbox', { name: 'Search by any name' }).fill(written);
		const results = page.getByRole('list', { name: 'Search results' });
		await results
			.getByRole('button', { name: new RegExp(`^${name} .*, not drawn$`) })
			.first()
			.click();
		await expect(explorer.dossier.getByRole('heading', { name, exact: true })).toBeVisible();
		await expect(explorer.entity(name)).toBeAttached();
	});

test('search says that it found nothing', async ({ explorer, page }) => {
	await explorer.open('/?room=explore');
	await page.getByRole('searchbox', { name: 'Search by any name' }).fill('Qwxzjk');
	await expect(page.getByText('No entity of that name.')).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: '0 entities found' })).toBeAttached();
});
