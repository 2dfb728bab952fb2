import { expect, test } from './journey.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('at 360 px sidebar and dossier are sheets, one at a time, one tap away', async ({
	explorer,
	page
}) => {
	await explorer.open();
	await expect(explorer.picture).toBeInViewport();
	await expect(explorer.answer('Opposed patrons')).toBeHidden();
	await page.getByRole('button', { name: 'Opposed patrons', expanded: false }).click();
	await expect(explorer.answer('Opposed patrons')).toBeVisible();

	await page.getByRole('button', { name: 'Briefings', expanded: false }).click();
	await expect(explorer.answer('Opposed patrons')).toBeHidden();
	await expect(page.getByRole('tab', { name: 'Briefings' })).toBeVisible();
	await page.getByRole('button', { name: 'Close this sheet' }).click();
	await expect(page.getByRole('tab', { name: 'Briefings' })).toBeHidden();
});
