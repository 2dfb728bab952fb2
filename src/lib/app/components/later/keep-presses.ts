/**
 * Keeps what is pressed in a place that is not alive yet, instead of letting it
 * go for nothing. `replay` presses it, and listens no more; `follow` does so where it is a
 * link, which needs no script to lead on.
 */
export function keepPresses(
	place: HTMLElement,
	onpress: () => void
): { replay(): void; follow(): void; forget(): void } {
	let pressed: HTMLElement | undefined;

	function keep(event: MouseEvent): void {
		const key = event.target instanceof Element ? event.target.closest('a, button') : null;
		// A link that is to be opened elsewhere needs nobody.
		if (!(key instanceof HTMLElement) || event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		event.stopPropagation();
		pressed = key;
		onpress();
	}
	function forget(): void {
		place.removeEventListener('click', keep, true);
	}

	place.addEventListener('click', keep, true);
	function replay(): void {
		forget();
		if (pressed?.isConnected === true) pressed.click();
		pressed = undefined;
	}
	return {
		forget,
		replay,
		follow() {
			if (pressed instanceof HTMLAnchorElement) replay();
		}
	};
}
