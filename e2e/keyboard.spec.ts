import { expect, test } from './journey.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';

const FOUR = '/?room=explore&show=turkiye,azerbaijan,russia,armenia&as=2020-10-15';

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

	const turkiye = explorer.entity('Türkiye');
	await explorer.outline.getByRole('treeitem').first().focus();
	await page.keyboard.press('Home');
	await expect(explorer.outline.getByRole('treeitem').first()).toBeFocused();
	while (!(await turkiye.evaluate((item) => item === document.activeElement)))
		await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(explorer.dossier.getByRole('heading', { name: 'Türkiye' })).toBeVisible();

	await page.keyboard.press('ArrowRight');
	await expect(turkiye).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(explorer.dossier.getByRole('heading', { level: 2 })).toContainText('and');

	await page.keyboard.press('ArrowLeft');
	await expect(turkiye).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
});

test('the outline expands, focuses, hides and pins', async ({ explorer, page }) => {
	await explorer.open(FOUR);
	const { entities } = await explorer.counts();
	await explorer.walkTo('Türkiye');
	await page.keyboard.press('p');
	await expect(explorer.entity('Türkiye')).toHaveAccessibleName(/pinned/);
	await page.keyboard.press('p');
	await expect(explorer.entity('Türkiye')).not.toHaveAccessibleName(/pinned/);
	await page.keyboard.press('e');
	await expect.poll(async () => (await explorer.counts()).entities).toBeGreaterThan(entities);
	await page.keyboard.press('f');
	await expect(explorer.entity('Türkiye')).toBeAttached();
	await page.keyboard.press('h');
	await expect(explorer.entity('Türkiye')).not.toBeAttached();
	await expect(page.getByRole('button', { name: /bring back 1 hidden/ })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(explorer.entity('Türkiye')).toBeAttached();
	await page.keyboard.press('Control+Shift+z');
	await expect(explorer.entity('Türkiye')).not.toBeAttached();
});

test('many are opened at once, and what has grown crooked is tidied, by keys', async ({
	explorer,
	page
}) => {
	await explorer.open(FOUR);
	const { entities } = await explorer.counts();
	await explorer.walkTo('Türkiye');
	await page.keyboard.press('Shift+E');
	await expect.poll(async () => (await explorer.counts()).entities).toBe(entities + 75);
	const grown = page.url();
	await page.keyboard.press('t');
	await expect(page).not.toHaveURL(grown);
	expect((await explorer.counts()).entities).toBe(entities + 75);
	await page.keyboard.press('Control+z');
	await expect(page).toHaveURL(grown);
	await page.getByRole('button', { name: 'tidy', exact: true }).click();
	await expect(page).not.toHaveURL(grown);
	await explorer.walkTo('Türkiye');
	await page.keyboard.press('Shift+F');
	await expect.poll(async () => (await explorer.counts()).entities).toBe(76);
});

test('the first key press offers the way to the answer', async ({ explorer, page }) => {
	await explorer.open();
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'To the answer' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(explorer.dossier).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(explorer.dossier.getByRole('button', { name: 'asymmetric' })).toBeFocused();
});

test('the focus passes through everything, is seen everywhere and is caught nowhere', async ({
	explorer,
	page
}) => {
	await explorer.open(FOUR);
	const seen: string[] = [];
	const unseen: string[] = [];
	for (let press = 0; press < 150; press += 1) {
		await page.keyboard.press('Tab');
		const { name, isVisible, isOut } = await page.evaluate(describeFocus);
		if (isOut) break;
		seen.push(name);
		if (!isVisible) unseen.push(name);
	}
	expect(seen.length).toBeLessThan(150);
	expect(unseen).toEqual([]);
	for (const part of ['To the answer', 'Question', 'Search by any name', 'As of', 'As-of day'])
		expect(seen).toContain(part);
	expect(seen.some((name) => name.startsWith('Picture of'))).toBe(true);
	expect(seen.some((name) => name.startsWith('Armenia, state'))).toBe(true);

	// And the way back is open too.
	await page.getByRole('slider', { name: 'As-of day' }).focus();
	await page.keyboard.press('Shift+Tab');
	await expect(explorer.slider).not.toBeFocused();
});

/** What has the focus, and whether a ring is drawn around it or around what holds it. */
function describeFocus(): { name: string; isVisible: boolean; isOut: boolean } {
	const focused = document.activeElement;
	if (focused === null || focused === document.body)
		return { name: '', isVisible: false, isOut: true };
	const name =
		focused.getAttribute('aria-label') ?? focused.textContent.trim().replace(/\s+/g, ' ');
	const around = [focused, focused.parentElement, focused.parentElement?.parentElement];
	const isVisible = around.some((element) => {
		if (element === null || element === undefined) return false;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
	});
	return { name, isVisible, isOut: false };
}

test('the line completes by keys', async ({ explorer, page }) => {
	await explorer.open('/?room=explore');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('Turk');
	await expect(explorer.completions.getByRole('option', { name: 'Türkiye state' })).toBeVisible();
	await page.keyboard.type('ey');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(explorer.line).toHaveValue('Türkiye ');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(explorer.line).not.toBeFocused();
});

test('the rooms are gone through by arrow keys, and their fields offer entities by keys', async ({
	explorer,
	page
}) => {
	await explorer.open('/?room=explore');
	const tab = (name: string) => page.getByRole('tab', { name });
	await tab('Explore').focus();
	await page.keyboard.press('ArrowLeft');
	await expect(tab('Briefings')).toBeFocused();
	await expect(page.getByRole('tabpanel', { name: 'Briefings' })).toBeVisible();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await expect(tab('Paths')).toHaveAttribute('aria-selected', 'true');
	await expect(tab('Explore')).toHaveAttribute('tabindex', '-1');
	await expect(page).toHaveURL(/room=paths/);

	for (const [field, written, name] of [
		['From', 'turk', 'Türkiye'],
		['To', 'azerb', 'Azerbaijan']
	] as const) {
		const box = page.getByRole('combobox', { name: field, exact: true });
		await box.focus();
		await page.keyboard.type(written);
		await expect(box).toHaveAttribute('aria-expanded', 'true');
		const first = page.getByRole('listbox', { name: field }).getByRole('option').first();
		await expect(first).toHaveAccessibleName(`${name} state`);
		await expect(box).toHaveAttribute(
			'aria-activedescendant',
			(await first.getAttribute('id')) ?? ''
		);
		await page.keyboard.press('Enter');
		await expect(box).toHaveValue(name);
	}
});

test('the picture is moved and zoomed by keys', async ({ explorer, page }) => {
	await explorer.open(FOUR);
	await explorer.picture.focus();
	for (const key of ['ArrowLeft', '+']) {
		const before = await explorer.pictureAtRest();
		await page.keyboard.press(key);
		await expect.poll(() => explorer.shareThatDiffersFrom(before)).toBeGreaterThan(0.001);
	}
	await page.keyboard.press('Tab');
	await expect(explorer.picture).not.toBeFocused();
});
