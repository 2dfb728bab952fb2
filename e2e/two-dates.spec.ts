import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './journey.ts';
import { take } from './pages/take-file.ts';

const FIVE = '/?room=explore&show=turkiye,azerbaijan,russia,armenia,ukraine';
const NAMES = ['Türkiye', 'Azerbaijan', 'Russia', 'Armenia', 'Ukraine'];

test('two dates are compared in one picture in which nothing moves, and let go by one click', async ({
	explorer,
	page
}) => {
	await explorer.open(`${FIVE}&as=2023-02-24`);
	const places = new Map<string, string>();
	for (const name of NAMES) places.set(name, await explorer.placeOf(name));
	await page.getByRole('button', { name: 'Changes', exact: true }).click();
	await expect(page).toHaveURL(/since=2013-02-24/);
	const earlier = page.getByRole('textbox', { name: 'Compared with' });
	await earlier.fill('2013-05-01');
	await earlier.press('Enter');
	await expect(page).toHaveURL(/as=2023-02-24&since=2013-05-01/);
	await expect(explorer.scope).toContainText('1 May 2013 compared with 24 February 2023');
	for (const name of NAMES) expect(await explorer.placeOf(name)).toBe(places.get(name));

	await page.reload();
	await explorer.ready();
	await expect(earlier).toHaveValue('1 May 2013');

	await page.getByRole('button', { name: 'Stop comparing' }).click();
	await expect(page).not.toHaveURL(/since=/);
	await expect(explorer.asOf).toHaveValue('24 February 2023');
	await page.goBack();
	await expect(page).toHaveURL(/since=2013-05-01/);
});

test('the legend counts what became of the lines and chooses among them; outline and table say it', async ({
	explorer,
	page
}) => {
	await explorer.open(`${FIVE}&as=2023-02-24&since=2013-05-01`);
	const changes = page.getByRole('region', { name: 'Changes' });
	const rows = changes.getByRole('button', { pressed: true });
	const counts = await rows.evaluateAll((buttons) =>
		buttons.map((button) => Number(/\d+$/.exec(button.textContent?.trim() ?? '')?.[0]))
	);
	const lines = counts.reduce((sum, count) => sum + count, 0);
	expect(lines).toBeGreaterThan(5);

	const turned = explorer.outline.getByRole('treeitem', { name: /turned from for to against/ });
	await explorer.walkTo('Russia');
	await page.keyboard.press('ArrowRight');
	await expect(turned.first()).toBeVisible();

	await changes.getByRole('button', { name: /^Unchanged/ }).click();
	await expect(page).toHaveURL(/change=[a-z,]+/);
	await expect(changes.getByRole('button', { name: /^Unchanged/ })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	await expect(changes.getByRole('button', { name: /^Unchanged/ })).toContainText('0');
	await changes.getByRole('button', { name: /^Unchanged/ }).click();
	await expect(page).not.toHaveURL(/change=/);

	await page.getByRole('button', { name: 'Table' }).click();
	const table = page.getByRole('region', { name: 'Table of what is drawn' });
	await expect(table.getByRole('columnheader', { name: 'Between the days' })).toBeVisible();
	await expect(table.getByRole('cell', { name: /^appeared, / }).first()).toBeVisible();
});

test('a finding of changes and its picture lead to each other', async ({ explorer, page }) => {
	await explorer.open(FIVE);
	await explorer.ask('changes Russia, Ukraine @2013..2023');
	await expect(explorer.answer(/changes?/)).toBeVisible();
	await expect(page).toHaveURL(/as=2023&since=2013/);
	await expect(explorer.dossier).toContainText('The picture compares these two days');
	await explorer.dossier.getByRole('button', { name: 'Draw the later day alone' }).click();
	await expect(page).not.toHaveURL(/since=/);
	await explorer.dossier.getByRole('button', { name: 'Draw both days in one picture' }).click();
	await expect(page).toHaveURL(/as=2023&since=2013/);

	await explorer.open(`${FIVE}&as=2023&since=2013`);
	await page.getByRole('button', { name: 'Tell them in sentences' }).click();
	await expect(explorer.line).toHaveValue(/^changes .*@2013\.\.2023/);
	await expect(explorer.answer(/changes?/)).toBeVisible();
	await page.goBack();
	await expect(explorer.line).toHaveValue('');
	await expect(page).toHaveURL(/as=2023&since=2013/);
});

test('the exported figure carries both dates and the legend of what became of the lines', async ({
	explorer,
	page
}) => {
	await explorer.open(`${FIVE}&as=2023-02-24&since=2013-05-01`);
	const { name, text: svg } = await take(page, 'SVG');
	expect(name).toContain('2013-05-01--2023-02-24');
	for (const words of [
		'1 May 2013 compared with 24 February 2023',
		'Between the two days',
		'Appeared',
		'Turned: another sign',
		'+ to −'
	])
		expect(svg).toContain(words);
});

test('axe has nothing to object to where two dates are compared', async ({ explorer, page }) => {
	await explorer.open(`${FIVE}&as=2023-02-24&since=2013-05-01&sel=entity:armenia`);
	await expect(explorer.scope).toBeVisible();
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	}
});
