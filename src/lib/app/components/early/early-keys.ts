// Keeps the last key that was pressed on a page before its scripts run, and presses it
// when the page says that it is alive. Links need nobody. It holds back the first
// picture, being small, so that no press can come before it.
import { ALIVE } from './alive.ts';

let pressed: HTMLElement | undefined;

function keep({ target }: Event): void {
	const key = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
	pressed = key ?? pressed;
}

document.addEventListener('click', keep);
addEventListener(
	ALIVE,
	() => {
		document.removeEventListener('click', keep);
		pressed?.click();
	},
	{ once: true }
);
