import { copyText } from '../../explorer/copy-text.ts';
import { textBeside } from './text-beside.ts';
import { turnTheme } from './turn-theme.ts';

/** Does what a key is for that was written into the page, which says so by its `data-key`; those that scripts added know by themselves. */
export function pressKey({ target }: Event): void {
	const key = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
	if (key?.closest('[data-cite]')) return;
	if (key?.dataset['key'] === 'theme') turnTheme();
	if (key?.dataset['key'] === 'copy') copy(key);
}

function copy(key: HTMLElement): void {
	const word = key.querySelector('[aria-live]');
	if (word === null) return;
	const own = (key.dataset['word'] ??= word.textContent);
	void copyText(textBeside(key), (said = own) => (word.textContent = said));
}
