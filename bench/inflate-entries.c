/* The floor for CPU: inflates every entry of a pack once, each from its own offset, and does nothing with it.
 *   cc -O2 -o inflate-entries bench/inflate-entries.c -lz
 *   time ./inflate-entries REPOSITORY/objects/pack/pack-HASH        (without ending; below 2 GB, index version 2, SHA-1)
 * Formats: git's Documentation/gitformat-pack.txt. For trusted packs: nothing is checked but what zlib checks. */
#include <arpa/inet.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <zlib.h>

enum { OFS_DELTA = 6, REF_DELTA = 7, ID_SIZE = 20, FANOUT = 8, IDS = FANOUT + 256 * 4 };

static unsigned char *map(const char *stem, const char *ending, size_t *size) {
  char path[4096];
  snprintf(path, sizeof path, "%s%s", stem, ending);
  int file = open(path, O_RDONLY);
  struct stat about;
  if (file < 0 || fstat(file, &about) != 0) {
    perror(path);
    exit(2);
  }
  *size = (size_t)about.st_size;
  return mmap(NULL, *size, PROT_READ, MAP_SHARED, file, 0);
}

static int ascending(const void *a, const void *b) {
  uint32_t first = *(const uint32_t *)a, second = *(const uint32_t *)b;
  return (first > second) - (first < second);
}

/* Where the compressed bytes of the entry at `at` begin, and how many they are inflated. */
static unsigned char *skip_header(unsigned char *at, size_t *size) {
  int type = (*at >> 4) & 7, shift = 4;
  *size = *at & 15;
  while (*at++ & 0x80) {
    *size |= (size_t)(*at & 0x7f) << shift;
    shift += 7;
  }
  if (type == REF_DELTA) return at + ID_SIZE;
  if (type == OFS_DELTA) while (*at++ & 0x80);
  return at;
}

int main(int count_of_arguments, char **arguments) {
  if (count_of_arguments != 2) return fputs("usage: inflate-entries PACK-WITHOUT-ENDING\n", stderr), 2;
  size_t index_size, pack_size, room = 0;
  unsigned char *index = map(arguments[1], ".idx", &index_size), *pack = map(arguments[1], ".pack", &pack_size);
  uint32_t count = ntohl(((uint32_t *)(index + FANOUT))[255]), *offsets = malloc(count * sizeof *offsets);
  const uint32_t *named = (const uint32_t *)(index + IDS + (size_t)count * (ID_SIZE + 4));
  for (uint32_t i = 0; i < count; i++) offsets[i] = ntohl(named[i]);
  qsort(offsets, count, sizeof *offsets, ascending);
  unsigned char *content = NULL;
  unsigned long long total = 0;
  z_stream stream = {0};
  inflateInit(&stream);
  for (uint32_t i = 0; i < count; i++) {
    size_t size;
    unsigned char *packed = skip_header(pack + offsets[i], &size);
    if (size + 1 > room) content = realloc(content, room = 2 * size + 64);
    inflateReset(&stream);
    stream.next_in = packed;
    stream.avail_in = (uInt)(pack + pack_size - packed);
    stream.next_out = content;
    stream.avail_out = (uInt)size + 1;
    if (inflate(&stream, Z_FINISH) != Z_STREAM_END) return fprintf(stderr, "cannot inflate %u\n", offsets[i]), 2;
    total += stream.total_out;
  }
  printf("%u entries, %llu bytes\n", count, total);
}
