/** A rectangle in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function areApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Remembers what is taken, so that no label is written over another. */
export class TakenRoom {
  private readonly taken: Box[] = [];

  constructor(private readonly room: Box) {}

  /** Takes a place whatever stands there. */
  take(box: Box): void {
    this.taken.push(box);
  }

  /** Takes the first of the places that is free and within the room; null where none is. */
  takeFirst<Place extends Box>(places: readonly Place[]): Place | null {
    const free = places.find(
      (place) => isInside(place, this.room) && this.taken.every((other) => areApart(place, other)),
    );
    if (free === undefined) return null;
    this.taken.push(free);
    return free;
  }
}
