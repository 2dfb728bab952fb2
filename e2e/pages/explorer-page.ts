import { expect, type Locator, type Page } from '@playwright/test';

export const SEED_QUESTION = 'Türkiye -> Azerbaijan vs Russia -> Armenia @2020-10-15';

/** The explorer as a reader meets it: by roles and names. */
export class ExplorerPage {
	readonly page: Page;
	readonly line: Locator;
	readonly picture: Locator;
	readonly dossier: Locator;
	readonly outline: Locator;
	readonly scope: Locator;
	readonly asOf: Locator;

	constructor(page: Page) {
		this.page = page;
		this.line = page.getByRole('combobox', { name: 'Question' });
		this.picture = page.getByRole('application', { name: /^Picture of/ });
		this.dossier = page.getByRole('complementary', { name: 'Dossier' });
		this.outline = page.getByRole('tree', { name: 'Outline of what is drawn' });
		this.scope = page.getByText(/^\d+ of \d+ entities, \d+ of \d+ relationships/);
		this.asOf = page.getByRole('textbox', { name: 'As of' });
	}

	/** Opens an address and waits until it can be worked with. */
	async open(address = '/'): Promise<void> {
		await this.page.goto(address);
		await this.ready();
	}

	/** The canvas is there once scripts run. */
	async ready(): Promise<void> {
		await expect(this.picture.locator('canvas').first()).toBeAttached();
	}

	async ask(line: string): Promise<void> {
		await this.line.fill(line);
		await this.line.press('Enter');
	}

	async enter(room: 'Explore' | 'Paths' | 'Findings' | 'Briefings'): Promise<void> {
		await this.page.getByRole('tab', { name: room }).click();
	}

	answer(title: string | RegExp): Locator {
		return this.dossier.getByRole('heading', { name: title, level: 2 });
	}

	/** Chooses an entity in one of the form's fields. */
	async choose(field: string, written: string, name: string): Promise<void> {
		await this.page.getByRole('combobox', { name: field, exact: true }).fill(written);
		await this.page
			.getByRole('option', { name: new RegExp(`^${name}`) })
			.first()
			.click();
	}
}
