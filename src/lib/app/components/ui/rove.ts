/** A stop of a drawing that keys go through; its value is its kind, so that rows of columns are not left for the names between them. */
const STOP = 'data-stop';

/**
 * Where a key leads from one stop of a drawing: left and right to the one before
 * and after it, up and down to the nearest of its kind in the next row, Home and
 * End to the ends of its row. Undefined where the key leads nowhere.
 */
export function roveFrom(from: Element, drawing: Element, key: string): Element | undefined {
	const all = [...drawing.querySelectorAll(`[${STOP}]`)];
	const alike = all.filter((each) => each.getAttribute(STOP) === from.getAttribute(STOP));
	const here = from.getBoundingClientRect();
	switch (key) {
		case 'ArrowRight':
			return all[all.indexOf(from) + 1];
		case 'ArrowLeft':
			return all[all.indexOf(from) - 1];
		case 'ArrowDown':
			return nearest(alike, here, (box) => box.top - here.bottom);
		case 'ArrowUp':
			return nearest(alike, here, (box) => here.top - box.bottom);
		case 'Home':
			return rowOf(alike, here)[0];
		case 'End':
			return rowOf(alike, here).at(-1);
		default:
			return undefined;
	}
}

/** The stop that lies off by the least, and of those the one least to the side. */
function nearest(
	stops: readonly Element[],
	here: DOMRect,
	offBy: (box: DOMRect) => number
): Element | undefined {
	const boxes = stops
		.map((stop) => ({ stop, box: stop.getBoundingClientRect() }))
		.filter(({ box }) => offBy(box) > -1);
	const least = Math.min(...boxes.map(({ box }) => offBy(box)));
	const aside = ({ box }: { readonly box: DOMRect }) => Math.abs(middleOf(box) - middleOf(here));
	return boxes.filter(({ box }) => offBy(box) < least + 1).sort((a, b) => aside(a) - aside(b))[0]
		?.stop;
}

function rowOf(stops: readonly Element[], here: DOMRect): Element[] {
	return stops.filter((stop) => Math.abs(stop.getBoundingClientRect().top - here.top) < 1);
}

function middleOf({ left, right }: DOMRect): number {
	return (left + right) / 2;
}
