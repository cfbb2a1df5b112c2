/* Writes the sheet of the benchmark with libxlsxwriter: ROWS COLUMNS whole|stream FILE. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  const uint32_t rows = (uint32_t)atoi(argv[1]);
  const uint16_t columns = (uint16_t)atoi(argv[2]);
  lxw_workbook_options options = {
      .constant_memory = strcmp(argv[3], "stream") == 0, .tmpdir = NULL};
  lxw_workbook *book = workbook_new_opt(argv[4], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "Data");
  lxw_format *money = workbook_add_format(book);
  format_set_num_format(money, "#,##0.00");
  char(*letters)[8] = malloc(sizeof(*letters) * columns);
  for (uint16_t column = 0; column < columns; column++) {
    char place[16];
    lxw_rowcol_to_cell(place, 0, column);
    place[strlen(place) - 1] = '\0';
    snprintf(letters[column], sizeof(letters[column]), "%s", place);
  }
  char text[64];
  for (uint32_t row = 0; row < rows; row++) {
    for (uint16_t column = 0; column < columns; column += 4) {
      const double whole = (double)(((uint64_t)row * 7919 + column * 104729u) % 1000003);
      const double broken = (double)(((uint64_t)row * 104729 + column * 7919u) % 1000003) / 7;
      worksheet_write_number(sheet, row, column, whole, NULL);
      if (column % 8 == 0)
        snprintf(text, sizeof(text), "Region %u", (row * 31u + column) % 100u);
      else
        snprintf(text, sizeof(text), "Order %u-%u", row, column);
      worksheet_write_string(sheet, row, column + 1, text, NULL);
      worksheet_write_number(sheet, row, column + 2, broken, NULL);
      snprintf(text, sizeof(text), "=%s%u*2+%s%u", letters[column], row + 1, letters[column + 2],
               row + 1);
      worksheet_write_formula_num(sheet, row, column + 3, text, money, whole * 2 + broken);
    }
  }
  free(letters);
  return (int)workbook_close(book);
}
