using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Catalog.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "catalog_authorisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    place_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    terms = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_authorisations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_reference_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_reference_documents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_reference_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference_no = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    category_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    category_name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    pinyin = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    aliases = table.Column<string>(type: "TEXT", nullable: false),
                    inactive_reason = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    source_line = table.Column<int>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_reference_items", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_service_centres",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    batch = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    official_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    name_deviation = table.Column<string>(type: "TEXT", nullable: true),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    place_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    district = table.Column<string>(type: "TEXT", nullable: false),
                    district_now = table.Column<string>(type: "TEXT", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    district_code2010 = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    new_build = table.Column<bool>(type: "INTEGER", nullable: false),
                    place_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    division_code12 = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    division_name_now = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    source_line = table.Column<int>(type: "INTEGER", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    supervision_phone = table.Column<string>(type: "TEXT", nullable: true),
                    demo_contact = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_service_centres", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_service_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    reference_no = table.Column<int>(type: "INTEGER", nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    category_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    category_name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    current_version = table.Column<int>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_service_items", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_windows",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    item_ids = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_windows", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalog_windows_catalog_service_centres_centre_id",
                        column: x => x.centre_id,
                        principalTable: "catalog_service_centres",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "catalog_centre_adoptions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_centre_adoptions", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalog_centre_adoptions_service_centres_centre_id",
                        column: x => x.centre_id,
                        principalTable: "catalog_service_centres",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_catalog_centre_adoptions_service_items_item_id",
                        column: x => x.item_id,
                        principalTable: "catalog_service_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "catalog_item_versions",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_item_versions", x => new { x.item_id, x.no });
                    table.ForeignKey(
                        name: "fk_catalog_item_versions_service_items_item_id",
                        column: x => x.item_id,
                        principalTable: "catalog_service_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_catalog_authorisations_staff_no",
                table: "catalog_authorisations",
                column: "staff_no");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_centre_adoptions_centre_id_item_id",
                table: "catalog_centre_adoptions",
                columns: new[] { "centre_id", "item_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_centre_adoptions_item_id",
                table: "catalog_centre_adoptions",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_reference_documents_code",
                table: "catalog_reference_documents",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_reference_items_reference_no",
                table: "catalog_reference_items",
                column: "reference_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_service_centres_batch_number",
                table: "catalog_service_centres",
                columns: new[] { "batch", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_service_centres_place_code",
                table: "catalog_service_centres",
                column: "place_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_service_items_code",
                table: "catalog_service_items",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_service_items_reference_no_division_code",
                table: "catalog_service_items",
                columns: new[] { "reference_no", "division_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_windows_centre_id_no",
                table: "catalog_windows",
                columns: new[] { "centre_id", "no" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "catalog_authorisations");

            migrationBuilder.DropTable(
                name: "catalog_centre_adoptions");

            migrationBuilder.DropTable(
                name: "catalog_item_versions");

            migrationBuilder.DropTable(
                name: "catalog_reference_documents");

            migrationBuilder.DropTable(
                name: "catalog_reference_items");

            migrationBuilder.DropTable(
                name: "catalog_windows");

            migrationBuilder.DropTable(
                name: "catalog_service_items");

            migrationBuilder.DropTable(
                name: "catalog_service_centres");
        }
    }
}
