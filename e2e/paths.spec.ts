import { expect, test } from './journey.ts';

const TRACE = '/?room=paths&show=turkiye,azerbaijan,russia,armenia';

test('the shortest paths are listed, previewed and opened', async ({ explorer, page }) => {
	await explorer.open(TRACE);
	await explorer.ask('Iran ->> Azerbaijan max 3 limit 4');
	const found = page.getByRole('region', { name: 'Found' });
	const paths = found.getByRole('listitem');
	await expect(paths.first()).toContainText(/^\s*Iran → .*Azerbaijan/);
	const steps = (await paths.allTextContents()).map((text) => text.split('→').length - 1);
	expect(steps.length).toBeGreaterThan(1);
	expect(steps.length).toBeLessThanOrEqual(4);
	expect(steps).toEqual([...steps].sort((a, b) => a - b));
	for (const text of await paths.allTextContents()) expect(text).toMatch(/[A-F][1-6]/);
	await expect(explorer.dossier.getByRole('heading', { level: 3, name: /^Iran → / })).toHaveCount(
		steps.length
	);

	const last = paths.last().getByRole('button');
	const name = ((await last.textContent()) ?? '').split('→')[1]?.trim() ?? '';
	const address = page.url();
	await last.hover();
	await expect(explorer.entity(name)).toHaveAccessibleName(/in focus/);
	// Pointing leaves no trace.
	expect(page.url()).toBe(address);
	await last.click();
	await expect(page).not.toHaveURL(address);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
	await expect(explorer.entity(name)).toBeAttached();
});

test('no path is said honestly, with the one filter that stands in its way', async ({
	explorer
}) => {
	await explorer.open(TRACE);
	await explorer.ask('Türkiye -[support]-> Azerbaijan @2020-10-15 grade A1');
	await expect(explorer.answer('No path')).toBeVisible();
	await expect(explorer.dossier).toContainText(/There is one with evidence of any grade: 1 step\./);
	await explorer.ask('Türkiye -[support]-> Azerbaijan @2020-10-15');
	await expect(explorer.answer(/^One path/)).toBeVisible();
});

test('a comparison of single steps is not widened by itself', async ({ explorer }) => {
	await explorer.open(TRACE);
	await explorer.ask('Iran -> Kazakhstan @1990');
	await expect(explorer.answer('No path')).toBeVisible();
	await expect(explorer.dossier).toContainText(/There is one .*|Removing any single filter/);
});
