/** A card on the board: its place and size in pixels at 100 %. */
export interface Card {
  id: string
  x: number
  y: number
  width: number
  height: number
  text: string
}

/** What the bench asks of every canvas. */
export interface Rival {
  /** Makes its own records of these cards, as they would stand in a file; nothing is shown yet. */
  make(cards: Card[]): void
  /** Puts what was made on the board. */
  show(): void
  /** Whether what was put on the board is in the page. */
  isThere(): boolean
  /** Moves the board so that this place is at the top left of the canvas, at 100 %. */
  look(x: number, y: number): void
  /** What hears the pointer move while a card is held. */
  hearing: string
  /** How far the wheel must turn beside ours, for the same zoom. */
  turn: number
}

const COLUMNS = 40
const SIZE = { width: 196, height: 104 }
const PITCH = { x: 212, y: 120 }
const MARGIN = 40

const place = (column: number, row: number) => ({ x: column * PITCH.x, y: row * PITCH.y })

/** Cards with these texts, in columns as a journey has them. */
export function board(texts: string[]): Card[] {
  return texts.map((text, number) => ({
    id: `card${number}`,
    ...place(number % COLUMNS, Math.floor(number / COLUMNS)),
    ...SIZE,
    text,
  }))
}

/** What the bench calls. */
export class Bench {
  constructor(
    private readonly rival: Rival,
    private readonly canvas: Element,
  ) {}

  get hearing(): string {
    return this.rival.hearing
  }

  get turn(): number {
    return this.rival.turn
  }

  make(texts: string[]): void {
    this.rival.make(board(texts))
    this.begin()
  }

  /** Shows what was made; tells in how many milliseconds it was painted. */
  show(): Promise<number> {
    return new Promise((done) => {
      const begun = performance.now()
      const look = () => {
        if (!this.rival.isThere()) return requestAnimationFrame(look)
        // What was painted in this frame is on the screen in the next.
        return requestAnimationFrame(() => done(performance.now() - begun))
      }
      this.rival.show()
      requestAnimationFrame(look)
    })
  }

  /** Shows the board from its top left. */
  begin(): void {
    this.rival.look(-MARGIN, -MARGIN)
  }

  /** The middle of a card near the middle of the canvas, as it is after `begin`. */
  held(): [number, number] {
    const { left, top, width, height } = this.canvas.getBoundingClientRect()
    const { x, y } = place(
      Math.floor((width / 2 - MARGIN) / PITCH.x),
      Math.floor((height / 2 - MARGIN) / PITCH.y),
    )
    return [left + MARGIN + x + SIZE.width / 2, top + MARGIN + y + SIZE.height / 2]
  }
}
