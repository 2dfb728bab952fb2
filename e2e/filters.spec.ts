import { expect, test } from './journey.ts';

test('the legend is the filter, and counts what is drawn', async ({ explorer, page }) => {
	await explorer.open('/?room=explore&as=2020-10-15');
	const opposition = page.getByRole('button', { name: /^Opposition \d+$/ });
	await expect(opposition).not.toHaveText(/\b0$/);
	await opposition.click();
	await expect(page.getByRole('button', { name: /^Opposition 0$/ })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	await page.getByRole('button', { name: 'drop filters' }).click();
	await expect(opposition).toHaveAttribute('aria-pressed', 'true');
});

test('the table lists what is drawn and sorts it', async ({ explorer, page }) => {
	await explorer.open(
		'/?form=graph&room=explore&show=turkiye,azerbaijan,russia,armenia&as=2020-10-15'
	);
	await page.getByRole('button', { name: 'Table' }).click();
	const rows = page.getByRole('row');
	const shown = /(\d+) of \d+ relationships/.exec((await explorer.scope.textContent()) ?? '')?.[1];
	await expect(rows).toHaveCount(Number(shown) + 1);
	await page.getByRole('button', { name: 'Grade' }).click();
	await expect(page.getByRole('columnheader', { name: /Grade/ })).toHaveAttribute(
		'aria-sort',
		'ascending'
	);
});

test('an entity is focused, expanded, collapsed and hidden, and each is undone', async ({
	explorer,
	page
}) => {
	await explorer.open('/?room=explore&show=turkiye,azerbaijan&as=2020-10-15&sel=entity:turkiye');
	const start = await explorer.counts();
	expect(start.entities).toBe(2);

	await page.getByRole('button', { name: 'expand by 12' }).click();
	await expect.poll(async () => (await explorer.counts()).entities).toBeGreaterThan(2);
	const { entities: expanded } = await explorer.counts();
	const collapse = page.getByRole('button', { name: /^collapse \(\d+\)$/ });
	const closed = Number(/\d+/.exec((await collapse.textContent()) ?? '')?.[0]);
	await collapse.click();
	await expect.poll(async () => (await explorer.counts()).entities).toBe(expanded - closed);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => explorer.counts()).toEqual(start);

	await page.getByRole('button', { name: 'hide', exact: true }).click();
	await expect(explorer.entity('Türkiye')).not.toBeAttached();
	await page.getByRole('button', { name: 'bring back 1 hidden' }).click();
	await expect(explorer.entity('Türkiye')).toBeAttached();

	await explorer.walkTo('Azerbaijan');
	await page.keyboard.press('f');
	await expect.poll(async () => (await explorer.counts()).entities).toBeGreaterThan(2);
	await expect(explorer.entity('Azerbaijan')).toBeAttached();
	const all = page.getByRole('button', { name: 'show all', exact: true });
	await all.click();
	await expect(all).toBeHidden();
	const { entities, allEntities } = await explorer.counts();
	expect(entities).toBeLessThanOrEqual(allEntities);
	expect(entities).toBeGreaterThan(20);
});

test('a dragged entity keeps its place, in the link, until that is undone', async ({
	explorer,
	page
}) => {
	// Alone and fitted, it stands in the middle of the picture.
	await explorer.open('/?room=explore&show=turkiye&as=2020-10-15');
	const box = await explorer.picture.boundingBox();
	if (box === null) throw new Error('The picture has no place.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 60, y + 40, { steps: 6 });
	await page.mouse.move(x + 120, y + 80, { steps: 6 });
	await page.mouse.up();

	await expect(page).toHaveURL(/#moved=turkiye@-?\d+,-?\d+/);
	await expect(explorer.entity('Türkiye')).toHaveAccessibleName(/pinned/);
	const link = page.url();
	await page.reload();
	await explorer.ready();
	await expect(explorer.entity('Türkiye')).toHaveAccessibleName(/pinned/);
	expect(page.url()).toBe(link);

	await page.goBack();
	await expect(explorer.entity('Türkiye')).not.toHaveAccessibleName(/pinned/);
	expect(new URL(page.url()).hash).toBe('');
	await page.goForward();
	await expect(explorer.entity('Türkiye')).toHaveAccessibleName(/pinned/);
});

test('evidence filters: grade, contested and what has ended', async ({ explorer, page }) => {
	await explorer.open('/?room=explore&as=2020-10-15');
	const all = await explorer.counts();
	await page.getByRole('combobox', { name: 'Grade' }).selectOption('B2');
	await expect
		.poll(async () => (await explorer.counts()).relationships)
		.toBeLessThan(all.relationships);
	expect(new URL(page.url()).searchParams.get('grade')).toBe('B2');
	await page.getByRole('button', { name: 'Drop all filters' }).click();
	await expect.poll(() => explorer.counts()).toEqual(all);
	await page.getByRole('combobox', { name: /^Contested/ }).selectOption('only');
	await expect
		.poll(async () => (await explorer.counts()).relationships)
		.toBeLessThan(all.relationships);
	expect((await explorer.counts()).relationships).toBeGreaterThan(0);
});
