/** As much of svg-to-pdfkit, which has no types of its own, as draws our charts. */
declare module "svg-to-pdfkit" {
  interface Drawing {
    /** The size of the picture on the page, in points. */
    readonly width: number;
    readonly height: number;
    /** The registered font of a text, by its `font-family` and whether it is bold. */
    readonly fontCallback: (family: string, isBold: boolean) => string;
    /** Is told what could not be drawn. */
    readonly warningCallback: (said: string) => void;
  }

  export default function svgToPdf(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    drawing: Drawing,
  ): void;
}
