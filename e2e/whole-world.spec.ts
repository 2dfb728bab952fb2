import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import type { ExplorerPage } from './pages/explorer-page.ts';

// Over a thousand entities also make a long outline, which takes its time on a busy machine.
test.slow();

const WORLD = '/?show=all&as=2020-10-15';

test('the whole world is drawn at once, and says how much of it and what comes closer in', async ({
	explorer
}) => {
	await explorer.open(WORLD);
	const { entities, relationships } = await explorer.counts();
	expect(entities).toBeGreaterThan(1000);
	expect(relationships).toBeGreaterThan(10_000);
	await expect(explorer.scope).toContainText('names and flags come as you zoom in');
	expect(await countInGroups(explorer)).toBe(entities);
	await explorer.page.getByRole('button', { name: 'only those with most ties' }).click();
	await expect(explorer.scope).toContainText('those with most ties');
	expect((await explorer.counts()).entities).toBeLessThan(100);
});

test('an entity of the crowd is pointed at, clicked on, and brought to the fore with its neighbours', async ({
	explorer,
	page
}) => {
	await explorer.open(WORLD);
	const before = await explorer.pictureAtRest();
	await clickOnSomebody(explorer, page);
	await expect(explorer.dossier.getByRole('heading', { level: 2 })).not.toHaveText(
		'Who backs whom, and how we know'
	);
	await expect(explorer.outline.getByRole('treeitem', { selected: true })).toHaveCount(1);
	await explorer.page.mouse.move(2, 2);
	await explorer.pictureAtRest();
	expect(await explorer.shareThatDiffersFrom(before)).toBeGreaterThan(0.01);
	await page.goBack();
	await expect(explorer.outline.getByRole('treeitem', { selected: true })).toHaveCount(0);
});

test('a hub has its largest neighbours in full, and the sentence says how many of how many', async ({
	explorer
}) => {
	await explorer.open(`${WORLD}&sel=entity:united-states`);
	await expect(explorer.answer('United States')).toBeVisible();
	await expect(explorer.scope).toContainText(/150\s+of \d{3}\s+in focus in full, the largest/);
});

test('the crowd is moved by keys and comes back to where it was', async ({ explorer, page }) => {
	await explorer.open(WORLD);
	const before = await explorer.pictureAtRest();
	await explorer.picture.focus();
	for (const key of ['ArrowRight', 'ArrowDown', '+']) await page.keyboard.press(key);
	await explorer.pictureAtRest();
	expect(await explorer.shareThatDiffersFrom(before)).toBeGreaterThan(0.01);
	await page.keyboard.press('0');
	await explorer.pictureAtRest();
	expect(await explorer.shareThatDiffersFrom(before)).toBeLessThan(0.01);
});

/** Entities that the groups of the outline say they hold. */
async function countInGroups({ outline }: ExplorerPage): Promise<number> {
	const labels = await outline
		.getByRole('treeitem')
		.evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
	return labels.reduce((sum, label) => sum + Number(/: (\d+) entit/.exec(label)?.[1] ?? 0), 0);
}

/** Goes outwards from the middle of the picture until an entity was hit: what stands where is for the layout to say. */
async function clickOnSomebody(explorer: ExplorerPage, page: Page): Promise<void> {
	const box = await explorer.picture.boundingBox();
	if (box === null) throw new Error('The picture has no place.');
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	for (let step = 0; step < 40; step++) {
		const at = {
			x: middle.x + Math.cos(step * 2.4) * step * 4,
			y: middle.y + Math.sin(step * 2.4) * step * 4
		};
		await page.mouse.move(at.x, at.y);
		await page.mouse.click(at.x, at.y);
		if (/sel=entity:|sel=entity%3A/.test(page.url())) return;
	}
	throw new Error('Nobody was hit in the middle of the crowd.');
}
