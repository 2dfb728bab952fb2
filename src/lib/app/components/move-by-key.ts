/** What is moved by keys: the graph and the map alike. */
export interface Movable {
	panBy(x: number, y: number): void;
	zoomBy(factor: number): void;
	fit(): void;
}

/** Pixels a key press. */
const PAN = 60;

/** Arrow keys move a picture, plus and minus zoom, 0 fits it. */
export function moveByKey(picture: Movable, event: KeyboardEvent): void {
	if (event.metaKey || event.ctrlKey || event.altKey) return;
	switch (event.key) {
		case 'ArrowLeft':
			picture.panBy(PAN, 0);
			break;
		case 'ArrowRight':
			picture.panBy(-PAN, 0);
			break;
		case 'ArrowUp':
			picture.panBy(0, PAN);
			break;
		case 'ArrowDown':
			picture.panBy(0, -PAN);
			break;
		case '+':
		case '=':
			picture.zoomBy(1.25);
			break;
		case '-':
			picture.zoomBy(0.8);
			break;
		case '0':
			picture.fit();
			break;
		default:
			return;
	}
	event.preventDefault();
}
