import { expect, test } from './journey.ts';

test('a briefing moves focus, date and text, and stays in the link', async ({ explorer, page }) => {
	await explorer.open();
	await explorer.enter('Briefings');
	const room = page.getByRole('tabpanel');
	await expect(room.getByText(/^Step 1 of \d+, 15 October 2020$/)).toBeVisible();
	const first = await room.getByRole('heading', { level: 3 }).textContent();
	const inFocus = explorer.outline.getByRole('treeitem', { name: /in focus/ });
	const focusAtFirst = await inFocus.count();
	expect(focusAtFirst).toBeGreaterThan(0);

	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await expect(room.getByText(/^Step 2 of/)).toBeVisible();
	await expect(room.getByRole('heading', { level: 3 })).not.toHaveText(first ?? '');
	await expect(explorer.asOf).not.toHaveValue('15 October 2020');
	expect(new URL(page.url()).searchParams.get('brief')).toMatch(/\.2$/);
	const date = await explorer.asOf.inputValue();

	await page.reload();
	await explorer.ready();
	await expect(room.getByText(/^Step 2 of/)).toBeVisible();
	await expect(explorer.asOf).toHaveValue(date);
	await page.getByRole('button', { name: 'Previous' }).click();
	await expect(explorer.asOf).toHaveValue('15 October 2020');
	await expect(inFocus).toHaveCount(focusAtFirst);
	await page.getByRole('button', { name: 'All briefings' }).click();
	await expect(room.getByRole('listitem')).not.toHaveCount(0);
});

test('every briefing can be walked to its end, each step with its sources', async ({
	explorer,
	page
}) => {
	// Some hundred steps in one journey.
	test.setTimeout(240_000);
	await explorer.open('/?room=briefings');
	const room = page.getByRole('tabpanel');
	const titles = await room.getByRole('listitem').getByRole('button').allTextContents();
	expect(titles.length).toBeGreaterThan(0);
	for (const title of titles) {
		await room.getByRole('button', { name: title, exact: true }).click();
		const [, count = '0'] =
			/of (\d+)/.exec((await room.getByText(/^Step 1 of/).textContent()) ?? '') ?? [];
		for (let step = 1; step <= Number(count); step += 1) {
			await expect(room.getByText(new RegExp(`^Step ${String(step)} of ${count}`))).toBeVisible();
			await expect(room.getByText(/^Sources of this step \([1-9]/)).toBeVisible();
			if (step < Number(count))
				await room.getByRole('button', { name: 'Next', exact: true }).click();
		}
		await expect(room.getByRole('button', { name: 'Next', exact: true })).toBeHidden();
		await room.getByRole('button', { name: 'All briefings' }).click();
	}
});
