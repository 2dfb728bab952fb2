import { expect, test } from './journey.ts';
import { take } from './pages/take-file.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';

const SEED = `q=${encodeURIComponent(SEED_QUESTION)}&as=2020-10-15&show=turkiye,azerbaijan,russia,armenia`;

test('the same picture on a map: opened by its key, moved by keys, an entity opened from it, taken away', async ({
	explorer,
	page
}) => {
	const outlines: string[] = [];
	page.on('request', (request) => outlines.push(request.url()));
	await explorer.open(`/?${SEED}`);
	const before = outlines.length;
	await page.getByRole('button', { name: 'Map', exact: true }).click();
	await expect(page).toHaveURL(/form=map/);
	const map = page.getByRole('application', { name: /on a map of the world/ });
	await expect(map.locator('canvas')).toBeAttached();
	expect(outlines.length, 'outlines come when a map is first asked for').toBeGreaterThan(before);
	await expect(page.getByText(/borders as they are held today/)).toBeVisible();

	const still = await explorer.pictureAtRest();
	await map.focus();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('+');
	await explorer.pictureAtRest();
	expect(await explorer.shareThatDiffersFrom(still)).toBeGreaterThan(0.01);
	await page.keyboard.press('0');
	await explorer.pictureAtRest();
	expect(await explorer.shareThatDiffersFrom(still)).toBeLessThan(0.01);

	// The outline complements it as it does the graph.
	await explorer.walkTo('Armenia');
	await page.keyboard.press('Enter');
	await expect(explorer.answer('Armenia')).toBeVisible();

	const { text } = await take(page, 'SVG');
	for (const words of ['A map of', 'borders as they are held today', 'Armenia', 'Sources'])
		expect(text).toContain(words);
});

test('a link opens the map, and a state on it its dossier', async ({ explorer, page }) => {
	// One state alone stands in the middle of what is shown.
	await explorer.open('/?show=georgia&form=map&as=2020-10-15');
	await explorer.pictureAtRest();
	const box = await explorer.picture.boundingBox();
	if (box === null) throw new Error('The map has no place.');
	const under = await page.getByText(/borders as they are held today/).boundingBox();
	const bottom = Math.min(box.y + box.height, (under?.y ?? Infinity) - 4);
	await page.mouse.click(box.x + box.width / 2, (box.y + bottom) / 2);
	await expect(explorer.answer('Georgia')).toBeVisible();
	await expect(page).toHaveURL(/sel=entity:georgia/);
	await page.goBack();
	await expect(page).not.toHaveURL(/sel=/);
	await expect(page).toHaveURL(/form=map/);
});

test('what has no place is named beside the map and can be opened', async ({ explorer, page }) => {
	await explorer.open('/?show=turkiye,pan-turkism&form=map&as=2020-10-15');
	await page.getByText(/^Not on the map: 1 ideology/).click();
	await page.getByRole('button', { name: /^Pan-Turkism/ }).click();
	await expect(explorer.answer(/^Pan-Turkism/)).toBeVisible();
});
