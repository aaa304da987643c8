// Frames of Zstandard: made by zstd 1.5 from texts that are told beside them, and raw ones for what has to be made at run time: not every version of
// Node that tests run on can compress.

/** Text with many matches. */
export function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `line ${index}`).join('\n');
}

/** Text with few matches and uneven letters. */
export function words(count: number): string {
  const word = (at: number): string => ((((at * at * at) % 7919) * (at % 31)) % (9 + (at % 5) ** 6)).toString(36);
  return Array.from({ length: count }, (_, index) => word(index)).join(' ');
}

/** In base64. With tables of each kind; literals in one stream, in four, repeated and bare; a small window; a checksum. */
export const FRAMES: readonly (readonly [text: string, frame: string])[] = [
  [
    lines(3000),
    'KLUv/WTZb60+AIrJ3BMSsKXQao5QGLK2JBK56RXBKSgBlQGUAU8Bv4iIiIhIGGGEEUYYYYQRRhhh3N3d3d2ZmZmZmY0xxhhjjCGEEEIIIURVVVVVFRERERHRzMzMzMz/IiIiIiJBBBFEEEEEEUQQQQRxd3d3d2dmZmZmNsYYY4wxhhBCCCGEEFVVVVVVREREREQzMzMzM/+LiIiIiIQKFSpUqFChQoUKdXd3d3dnZmZmZjbGGGOMMYYQQgghhBBVVVVVVUREREREMzMzMzP/i4iIiIgEChQoUKBAgQIFCnR3d3d3Z2ZmZmY2xhhjjDGGEEIIIYQQVVVVVVVERERERDMzMzMz/4uIiIiIhAkTJkyYMGHChAlzd3d3d2dmZmZmNsYYY4wxhhBCCCGEEFVVVVVVREREREQzMzMzM/+LiIiIiIRhGIZhGIbh3d3d3Z2ZmZmZ2RhjjDHGGEIIIYQQQlRVVVVVERERERHNzMzMzPwvIiIiIhIkSJAgQYIECRIkyN3d3d2dmZmZmdkYY4wxxhhCCCGEEEJUVVVVVRERERERzczMzMz8LyIiIiJnQxRNEQwGAgQAgmAwECAQNDMzMzPzv4iIiIhIoECBAgUKFChQoEB3d3d3d2ZmZmZmY4wxxhhjCCGEEEIIUVVVVVVFRERERDQzMzMz87+IiIiISJgwYcKECRMmTJgwd3d3d3dmZmZmZmOMMcYYYwghhBBCCFFVVVVVRUREREQ0MzMzM/O/iIiIiEgYhmEYhmEY3t3d3d2ZmZmZmY0xxhhjjCGEEEIIIURVVVVVFRERERHRzMzMzMz/IiIiIiJBggQJEiRIkCBBgtzd3d3dmZmZmZmNMcYYY4whhBBCCCFEVVVVVRURERER0czMzMzMIEGCBAkSJEiQIEGCBAkSJEiQIEGCBAkSJEiQIEGCBAkS5O7u7u7OzMzMzGyMMcYYYwwhhBBCCCGqqqqqqoiIiIiIZmZmZmb+FxEREREJFy5cuHDhwoULF+7u7u7uzszMzMxsjDHGGGMMIYQQQgghqqqqqqqIiIiIiGZmZmZm/hcRERERCRYsWLBgwYIFCxbs7u7u7s7MzMzMbIwxxhhjDCGEEEIIIaqqqqqqiIiIiIhmZmZmZj7/////////////////////////////////7u7u7s7MzMzMbIwxxhhjDCGEEEIIIaqqqqqqiIiIiIhmZmZmZv4XEREREQkXLly4cOHChQsX7u7u7u7OzMzMzGyMMcYYYwwhhBBCCCGqqqqqqoiIiIiIZmZmZmb+FxEREREJFixYsGDBggULFuzu7u7uzszMzMxsjDHGGGMMIYQQQgghqqqqqqqIiIiIiGZmZmZm/hcRERERCSOMMMIII4wwwggjjLu7u7s7MzMzM7MxxhhjjDGEEEIIIYSoqqqqqiIiIiIimpmZmZn5X0REREQkiCCCCCKIIIIIIogg7u7u7u7MzMzMzMYYY4wxxhBCCCGEEKKqqqqqioiIiIhoZmZmZuZ/EREREZFQoUKFChUqVKhQoe7u7u7uzMzMzMzGGGOMMcYQQgghhBCiqqqqqoqIiIiIAnf3/////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////4u2qARge08vs5+QVksUwAEfPv0HDdN/7/9/9/v/+v1/+7/f++/v5//73/v93/6/X//v7+7/+/77/fv+v7f/79fv/9v/+73//j+//+/e7//1//v5//53v//P3+/f9/+7+//+fr//3t/v/ff/8/v/9n+/79/fr//3vwdy4ijA9v3//f5+v191AyLdS+cCa7+//9/f//fvHHfOH1OFFcrX7/ff+/++/h1OVL66xwVW/X7/fb//3f857pw/pgorKN/f1//33/v9O5yofOkeF1j7vf3/fv6//+W4c/6YKqxQvnu//9v/9+vvcKLy1T0usNb3+7/7/b/+z3Hn/DFVWCH5/n79v//b79/hROWre5zA2u/n//fbv7bSeemku8HoriK6S0N3ZdDd6nNX99x9nbufc/fY3J2au2rmLoy5uy53ccvdr3KXU+6Kyd1ScheN3MWQu9fjLu646xp3O+PusbhbKu7SxF0ZcaXLFtnvdQqQKYCmADUF0BRBUwKaAoHn4xgRFI317vfg2HTo84xodNxEur0mAZoF0ChAp8BwmNnnxCMwX509uCyO+p4jjDi2kL6vKYBGETQF0BQIPB/HiCDRWO9+D46lQ59niEbHLdLtNQmgWYBGAToFDIeZfU48AvPV2cNlcdTnOcLIsYX07ZoCaIqgKQBNgcDzcYwIisZ693twLC30eUY0Om4R3V6TAM0CNBSgU2A4zOxz4hGYr84eLhZHfc8RRg5bSN/XFEBTCJoCaAoEno9jRFA01ju/B8fSoc8zIqPjFun2mgTQLECjAJ0Cw8HMPicegfnq7OGyOOp7HGHk2EL6vkwBNEXQFECjkCG6C5678G0XDu0ykl0EYZfo64JlXd6ri5/ywiMC373yiMB3Lzwi8J1XHhH47pVHBL57sRGB715siMB3Lz4i8N2LjQh8kE90ly4VXTh0mecinEs0F2Qub2u5WBEBAAAAAAAAeAJgLwD//QMRuooc',
  ],
  [
    lines(9000),
    'KLUv/QA4TAoA5ps3ErClkAOO4JKAQnZFRGTliEMGATQALwAzAHKXU4QwcpdTTBi5yykkjNzlFA8jdzmFw8hdTtEwcpdTMIzc5RQLI3c5KYzc5SSIAcBAgECu6VkOh06lr9uyqxoNHApPsyRHMRg2k31ex21aLGgkuqyKmqRQiAmJh6PBWCgiTB23abGgkeiyKmqSQiEmJO5yoQghhBBCCGFmZmZmRkZELpYKZSIJCZ/Lf7/ndz0ePBbfDiMjIhdLhTKRhITP5b/f87seDx6Lb7umZzkcOpW+bsuuajRwKDzNkhzFYNhM9nkBgRmoEcD5zcErVJYDESQU+A3AtFQSoEQAEQKECCAigKRPnMdOJweWY4d4duSJY48cO4R5iykIKCKACAFEBBAhQMiDVHtaBSOJxyRDyK1SfhnMSdCton4xzInwHCWVxFjDWGuMbnUCqCrkAwDmERcI0BU6QO3s4PAUAAwAEwD//////wdBEAQjIiIiIkIIIYQQQlVVVVVV////////H1VVVVVVVVVVVVVVVVVVVVVVVQFJkiRJkiRJkiRJkiRJkiRJkiRJkiRJklRVBYEZqBHgH+HvGxGM8AdJJhkeDgigAiqgAiogKewB5AIAlpEUBeDpMoF8EwAKABIA/////wEAAAAAAAAAAAAAAAAACFX//////////w9VVVVVVVVVVVVVVVVVVVVVVVVJkiRJkiRJkiRJkiRJkiRJqqqqqqqqCoEZVAEABQGkBgB2UyAJwB0DYVmW/4sLFAAUACUA//////+rqqqqqqqqqqqqqqqqqhr/////////////////////////H7BnRSMBBXtWNBJAsGdFIwEDe1Y0AgICAgFhRSMBAXtWNBIAEAcjARJ7VjQSELFnRSMBEHtWNBIw7FnRSICwZ0UjAQd7VjQSYAGBGagh7PLhM6wBEQxxfvTYCSZaE0y0E5hoJ5hoRzDRTjChnWCincBEO8FEa0oIolLptJM+J2jpQJosS6cSIlGRCImEREQkIiIhkRCJiATaG8QFALZTIgqw5RokCUMwScoDJwAnAB4AEc6KpgS4CGdFUwJYhLOiKQEqwlnRlAAU4axoSoCJcFY0JcAIZ0UTNCUASTgrmhJgJJwVTQlQwlnRlAAi4axoSoCQcFY0JQCQcFY0JUAI////D2dFUwIECWdFUwKchLOiKQFMwlnRlAAl4awCMzPz//////////8/gRmoEdDHAeHvGxFMEfgBf/99ul7IxRJ/quaVYv6p5pVi/qnmlVL+qeaF5B6EAwCmERUF4OltQYgTAA0ADgBVVVVVVVVVVVVVVRVQVVVVVVUB//////9/VVVVVVVVAUmSJEmSJPn///////8DSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZKBGagR4B/xs78BEZzwB7t7tw2Cek2K1SkIRAMAptEVB+AZDnIMCBYPAA0AEwD/////////IyIiIiIiIgJVVVVVVVVV//////8PVVVVVVVVVVVVVVVVVVVVAFVVBUmSJEmSJEmSJEmSJEmSJEmSJEmSJEmSJEkqgRn8u9MG1DgzTG9bgQhcBgDm1xsH4OnGpIXAARkAEwAdANu2bdu2bdu2bdu2bZIkSZIkSZIkSZIkSQLbtm3btm3btm3btm3btm3btm0BAAAAAAAAAAAAAAAAAAAAAAAAAACgbdu2bdu2bQv///////8BAAAAAAAAAAAAAAAAAAAAAAGBGqgRsH7xs98BERzmD1RkZuldHeMYSzGjGuMxljKjNcYxVmVGNaZjLGWuyU6dOnXq1KmzTp06derUqVNPnTp16tSpU6eeOnXq1KlTp846dbrRGI+xlGQMAtwCAJZRFAXg6TIxSxYACQARAP//DwAAAAAAAAAAAAAAAAAAAAAAACD///////////9VVVVVVVVVVVVVVVVVVVX1P0mSJEmSJEmSJEmSVFVVVVVVVVVVVYEZVAEABgGsAgCWERAF8DlAihoSABAACQABAAAAAAAAAAAAAAAAAAAAAED//6qqqqqqqqqqqqqqqqqq//////////////////////8fgRloAeHvdxGc8AdVcOLMWW8FzAEAltELBOAPERkJAAkACQAAAAAAAAAAAIAAAAAAAAAAAID///8AAAAAAID//////////x+BGVQBAAYBVAAApREzgRpUAQAGAVQAACUjM4IyVAEABgHMAQCW0QsE4A/JEgkACQAJAH8AAAAAAAAAgP//////////////////////////////////H4EZVAEABgFUAAClETSBGlQBAAYBVAAAlRE0gRlUAQAGAcwBAJbRCwTgDxUaCQAJAAkAAAAAAAAAAACAAAAAAAAAAACAAAAAAAAAAACA/////////x8QgRlUAQAGAdwAACUjNYIzqCL4B+LffwMSWP8B6SUSe8ElmXT6KVQAAJURNYEZVAEABgHMAQCW0QsE4A9REwkACQAJAAAAAAAAAAAAgP//////fwAAgP//////////////////////H4EZVAEABgFUAAA1IzaCM1QBAAYBzAEAltELBOAPGRsJAAkACQAAAAAAAAAAAIAAAAAAAAAAAIAAAAAAAAAAAID///8/AAAAABCBGVQBAAYBVAAAlRE3gRlUAQAGAVQAADUjN4IzVAEABgFNBgCKRrACBfA5MgEBNAAkACQA/////////////////////////w8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAf//////////////////////////////////////////////B///////////////////////////////////////////////B9X/////////////////////////////////////////////P4RlqCPwH+O/fwcTsP4H2YOAGL5Zkqmt3RQ=',
  ],
  [
    words(60),
    'KLUv/SCcLQMAwkkYE4DbHBBqaD9u+xlYqclvPL0wUxpI9Dpo1iUCVcbZvO5wUoAD0HVfJwSJ4NZ1F+s1mu6w+FivkdRe13XOez2PxiElvc6YBbrEAnTDI9HFhHdhCt/XyF4kab1EoVA8gM3XBQA=',
  ],
  [
    words(300),
    'KLUv/WAJAj0OAOagThxgJZsxGNBoOW0QgiIIwxsEwS1BT5tIHjgJgoAHQwBFAEgA6yQaPZmpV/pIRhSKe1s92XpYFwzkvO1eAPRXXOmZ6NMy/N2OHD3f1Hs+GHu24cM5genGMVvXH6UTxQD6MJu54Y6sZ1WzAq/WFLJH711O3LEz3J2QzrwFOsLocPZ7eFrreOF+4hmYcjtvZ+/J8vSW1nDaAwrpbxmZ3W50TRyvMo8e4aq/8wPqgu+lT85T+ziXXdutZH+Q4So75+vnmDkeMnIvRNAHbibFXWELpnilDA0Db9zdr6APxpu7Yjfaw4i0R+bn4fUB6dGysgp7VJy8A1SzN8vPWehv3WbnAfFMznUiXQAnKBWzE8qVRsMLH2j0U4xEGOk72BdjD8h1Zdy8s2dNQLnH9/F7N9zsTejGWtmTBnVmWWspOSAQEsLQoQ+6I5iVjiGaxbbD0cLG7TwKM8WYnA4La0LkEoALKrZH2qDnKg0tIgpssWaK78IvYHd5u0jHKokSZhXBjx0zbqmPhI2zgBy3eQSri9wEXRP7Gh7GKkw6sZa1UMcmzQCTLcC43U+TZOw1yujKQtlWL3Z91gRaYtghUQdlrV3CQgngFIAo',
  ],
  [
    words(900),
    'KLUv/UQALggsEQCG+nwZcE9aAyDVX3/99dfH/38IZBNCyN78o+p/vnAAeQBzAOkhkbJGblONKGnhPlN7j7sSDZvOxakAwnSbV+G4gujd1RKiy1CttYDFNUVL+0yRhEPDtc6HIHVSa6816qNmWjswtE5oYnJXIOZaa4dLSYyuTkjj2mqZ2meQmjP6tJXmDgib9y7LBQRO7rPZQKPU8FoOQgXhc62FNC4Emjabj8qVQJuIIEU0GdMnRRCD+KjaqDAJRm4KXZn7DCYLBdLBw3U+DZFUoOj4VAmPC0lEqEwKCTzc54pZREQxd1UthhSyJks8TC0gECJsjELtcRUr4zabBsWNNtcnRamCgbtCHYJWaLkX2lipHWwGm/YiaIeW2mcDchnRym1eixhM11qMIgUgYm7ahDxTVHKQjkDDVRVEkJuuSpIm0sH7HLSP9GIqZnAxba5Ah3Lah6WClXBBmxVwoelARaSHT9WJriLR2mdSamRV16lSGilOQrtiEiEn1DrVIXUYRq0lxEarBi8hr6U0nyhjep/KnVxJZ6pWB6I9DeomQWudUVIjgVFlA8Vc66SoAMHmOlfMJDXEQWsRio1m1DYxkJRxT0IldajQfaorkEaE0bXNC+QiEBufFgC4jujgQp0FSrqajGtTx0mjQ9QuCBtQxPU6DAWCi0W6SHQE7lKdEQgQeLMHAQ1niKD5+eRZ8JKL3J9zak8lNAbg7lmvt9kLbZah+U7mA9HKGBqhzyiUEACXd3NyAHQAcQCtrQhSUsG1OYCkgcPnvYnJRVzCXS2h+UCEXgap4CxUEbEXQEpJTLeZWnMdaWRBJ+rTBApUy+eKWNxI8RJqoUEL1LnN1QpCrraSbhJ8AIcUU3BmFumTPu76TFxSxXq4zVSS2SA2Lujay4Xaw2oBDFyh6bmtoPC0g8pVgpF7n4tIyriNTWijkCISIYJGqhhUm8/JIF1cxl2hECO11zoljIA0talBkV4IE4xISoHabaoZxTXC6EbVA+Q+iYWrRWDSgGpts+KMBgXXqV4WKeLQok4qFwoUtE7MqZRA6BGk98y0zzRIMevlAog7uevzQpme1qoZRGpRQeeTQmiAgtYSFOI67TIVgYDcxWDTOhOLSznEtGpzqcGmu43n40abkeHipk8IIr0YQheqBi4pZNDSFTqh3MJhNLUNqGoaGncRgZFWPZi6aCbuM30YqQOw+VQZSaVE9yls7rMJBMXE9KmwG0l03KY1DG4iaripswKlDxTafAbUbRQqEJEYqOXzmchcxCDmU1VQNoaBKdQ+qmBq7xYIU7V5UA2KiM/nwNTIWblXZSg+CduQfBg2Np0Ru9YyaAlMd02V46pBW6wC1bHZpBBSyn2uExo1NxkoIIIpKOcBEGCBrwFbZuL1M8jgZ4VJ42/drqhWboVaXqNac2OPvCUcltdwIg5f1POErmAACo1LN96B4eVz9IZQxu0EAMOPIPZRlFxtgXE5FaMrAJNaAie32WwI1Rq16oNIGYWGzUuJ0gKg45Bay3tXo1p62HwiFCNAgUCpAsOFLBqak6s6G5KUMuh8qmoRcYk0ogYAlCtJDdc6H4fUae6l1HEBl7gDw9SZNoESQedaVeBcnwSnRRudUECTIgAzN1UrhbsMAZ13QhkICBDk4bst50p29LMk48BsmiDuhnvJIsqTo7dK',
  ],
  ['abc'.repeat(16), 'KLUv/SAwTQAAGGFiYwEAaroh'],
  ['a'.repeat(300_000), 'KLUv/aDgkwQAVAAAEGFhAQD7/znAAgIAEGEDnwRh'],
  ['', 'KLUv/SAAAQAA'],
];

const MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
/** A window of 128 KB. */
const WINDOW = 7 << 3;

/** A frame of the blocks `content`, of type 0 (raw), 1 (one byte, `size` times) or 2 (packed). `window`: as its byte in the header is written. */
export function writeZstd(
  blocks: readonly { readonly content: Uint8Array; readonly type?: number; readonly size?: number }[],
  window = WINDOW,
): Buffer {
  const parts = blocks.map(({ content, type = 0, size = content.length }, index) => {
    const head = Buffer.alloc(3);
    head.writeUIntLE((index === blocks.length - 1 ? 1 : 0) | (type << 1) | (size << 3), 0, 3);
    return Buffer.concat([head, content]);
  });
  return Buffer.concat([MAGIC, Buffer.from([0, window]), ...parts]);
}

/** A frame that holds `content` as it is, in short blocks: words are cut. */
export function storeZstd(content: Uint8Array): Buffer {
  const size = 20;
  const count = Math.max(1, Math.ceil(content.length / size));
  return writeZstd(
    Array.from({ length: count }, (_, index) => ({ content: content.subarray(index * size, (index + 1) * size) })),
  );
}
