import { expect, test } from './journey.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';

test('everything is done by keys: ask, walk the outline, select, expand, hide, let go', async ({
	explorer,
	page
}) => {
	await explorer.open('/?room=explore&show=turkiye,azerbaijan,russia,armenia');
	await page.keyboard.press('/');
	await expect(explorer.line).toBeFocused();
	await page.keyboard.type(SEED_QUESTION);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Enter');
	await expect(explorer.answer('Opposed patrons')).toBeVisible();

	const turkiye = explorer.outline.getByRole('treeitem', { name: /^Türkiye, state/ });
	await explorer.outline.getByRole('treeitem').first().focus();
	await page.keyboard.press('Home');
	while (!(await turkiye.evaluate((item) => item === document.activeElement)))
		await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(explorer.dossier.getByRole('heading', { name: 'Türkiye' })).toBeVisible();

	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(explorer.dossier.getByRole('heading', { level: 2 })).toContainText('and');

	await page.keyboard.press('ArrowLeft');
	const before = await explorer.scope.textContent();
	await page.keyboard.press('e');
	await expect(explorer.scope).not.toHaveText(before ?? '');
	await page.keyboard.press('h');
	await expect(page.getByRole('button', { name: /bring back 1 hidden/ })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(turkiye).toBeAttached();
});

test('the line completes by keys', async ({ explorer, page }) => {
	await explorer.open('/?room=explore');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('Turk');
	const completions = page.getByRole('listbox', { name: 'Completions' });
	await expect(completions.getByRole('option', { name: 'Türkiye state' })).toBeVisible();
	await page.keyboard.type('ey');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(explorer.line).toHaveValue('Türkiye ');
});

test('the day moves by months and by years', async ({ explorer, page }) => {
	await explorer.open('/?as=2020-10-15&room=explore');
	const slider = page.getByRole('slider', { name: 'As-of day' });
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(explorer.asOf).toHaveValue('15 September 2020');
	await page.keyboard.press('PageDown');
	await expect(explorer.asOf).toHaveValue('15 September 2019');
	await explorer.asOf.fill('October 2016');
	await explorer.asOf.press('Enter');
	await expect(explorer.asOf).toHaveValue('October 2016');
});
