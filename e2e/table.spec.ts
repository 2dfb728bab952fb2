import { readFile } from 'node:fs/promises';
import { expect, test } from './journey.ts';

const TABLE = '/?room=explore&show=all&form=table';

test('the table is sorted by every column, filtered, turned, and taken away as it stands', async ({
	context,
	explorer,
	page
}) => {
	test.slow();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(TABLE);
	await explorer.alive();
	const table = page.getByRole('region', { name: 'Table of what is drawn' }).getByRole('table');
	const rows = table.getByRole('row');
	await expect(rows.nth(1)).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: /^[\d,]+ rows$/ })).toBeVisible();

	for (const head of ['Relationship', 'To', 'Since', 'Until', 'On this day', 'Sign', 'Sources']) {
		const column = table.getByRole('columnheader', { name: head });
		await column.getByRole('button').press('Enter');
		await expect(column).toHaveAttribute('aria-sort', 'ascending');
		await column.getByRole('button').press('Enter');
		await expect(column).toHaveAttribute('aria-sort', 'descending');
	}

	await page.getByRole('button', { name: 'Next page of rows' }).press('Enter');
	await expect(page.getByText(/^101–200$/)).toBeVisible();

	await page.getByRole('searchbox', { name: 'Filter the rows' }).fill('türkiye arms');
	const counted = page.getByRole('status').filter({ hasText: /^[\d,]+ of [\d,]+ rows$/ });
	await expect(counted).toBeVisible();
	const found = Number(((await counted.textContent()) ?? '').split(' ')[0]);
	expect(found).toBeGreaterThan(0);
	await table.getByRole('columnheader', { name: 'To' }).getByRole('button').click();
	const first = (await rows.nth(1).getByRole('cell').nth(2).textContent()) ?? '';

	await page.getByRole('button', { name: /^Copy these rows/ }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const lines = copied.trimEnd().split('\n');
	expect(lines).toHaveLength(found + 1);
	expect(lines[1]?.split('\t')[3]).toBe(first);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save CSV of these rows' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/\.csv$/);
	const text = await readFile(await file.path(), 'utf8');
	expect(text.trimEnd().split('\r\n')).toHaveLength(found + 1);
});

test('the outline of the whole graph is walked by keys alone: group, entity, line, neighbour', async ({
	explorer,
	page
}) => {
	await page.goto('/?room=explore&show=all&form=outline');
	await explorer.alive();
	await expect(explorer.outline.getByRole('treeitem').first()).toBeVisible();
	expect(await explorer.outline.getByRole('treeitem').count()).toBeLessThan(250);
	await explorer.outline.getByRole('treeitem').first().focus();
	const focused = explorer.outline.locator(':focus');
	await expect(focused).toHaveAccessibleName(/^States, .* entities$/);
	await page.keyboard.press('ArrowRight');
	await expect(focused).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('ArrowDown');
	await expect(focused).toHaveAccessibleName(/, state, \d+ lines/);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	// A line says its sign, its dates and whether it is contested.
	await expect(focused).toHaveAccessibleName(/relationship/);
	await page.keyboard.press('ArrowRight');
	await expect(focused).toHaveAccessibleName(
		/^[^:]+, (state|leader|ideology|conflict|organisation|group), /
	);
	await page.keyboard.press('Shift+ArrowRight');
	await expect(focused).toHaveAccessibleName(/pinned/);
	await page.keyboard.press('ArrowLeft');
	await expect(focused).toHaveAccessibleName(/entities$/);
});
